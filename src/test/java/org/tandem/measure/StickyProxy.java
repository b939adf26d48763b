package org.tandem.measure;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Stands before replicas as a proxy with sticky sessions does: who comes for the first time is given the next one, and keeps it
 * by a cookie. Whatever goes over a connection after its first request goes to the same replica, web sockets too.
 */
final class StickyProxy implements AutoCloseable {

    private static final String COOKIE = "replica";
    private static final Pattern GIVEN = Pattern.compile("(?i)\\bcookie:[^\\r\\n]*\\b" + COOKIE + "=(\\d+)");
    private static final String END_OF_HEAD = "\r\n\r\n";

    private final List<Integer> replicas;
    private final ServerSocket server;
    private final AtomicInteger newcomers = new AtomicInteger();

    /** @param replicas their ports on this machine */
    StickyProxy(List<Integer> replicas) throws IOException {
        this.replicas = replicas;
        server = new ServerSocket(0, 100, InetAddress.getLoopbackAddress());
        Thread.ofVirtual().start(this::accept);
    }

    int port() {
        return server.getLocalPort();
    }

    private void accept() {
        try {
            while (true) {
                Socket client = server.accept();
                Thread.ofVirtual().start(() -> serve(client));
            }
        } catch (IOException closed) {
            // The measure is over.
        }
    }

    private void serve(Socket client) {
        try (client) {
            client.setTcpNoDelay(true);
            String head = head(client.getInputStream());
            if (head.isEmpty()) {
                return;
            }
            Matcher given = GIVEN.matcher(head);
            boolean knows = given.find();
            int replica = knows ? Integer.parseInt(given.group(1)) : newcomers.getAndIncrement() % replicas.size();
            try (Socket behind = new Socket(InetAddress.getLoopbackAddress(), replicas.get(replica))) {
                behind.setTcpNoDelay(true);
                write(behind.getOutputStream(), head);
                Thread up = Thread.ofVirtual().start(() -> pump(client, behind));
                if (!knows) {
                    String answer = head(behind.getInputStream());
                    String cookie = "\r\nSet-Cookie: " + COOKIE + "=" + replica + "; Path=/";
                    int firstLine = Math.max(0, answer.indexOf("\r\n"));
                    write(
                            client.getOutputStream(),
                            answer.substring(0, firstLine) + cookie + answer.substring(firstLine));
                }
                behind.getInputStream().transferTo(client.getOutputStream());
                up.interrupt();
            }
        } catch (IOException gone) {
            // One side has closed the connection, as browsers do.
        }
    }

    private static void pump(Socket from, Socket to) {
        try {
            from.getInputStream().transferTo(to.getOutputStream());
            to.shutdownOutput();
        } catch (IOException gone) {
            // The other side has closed the connection.
        }
    }

    /** All up to the empty line; empty when the connection ends before. */
    private static String head(InputStream from) throws IOException {
        ByteArrayOutputStream read = new ByteArrayOutputStream();
        for (int next = from.read(); next >= 0; next = from.read()) {
            read.write(next);
            if (next == '\n' && read.toString(StandardCharsets.ISO_8859_1).endsWith(END_OF_HEAD)) {
                return read.toString(StandardCharsets.ISO_8859_1);
            }
        }
        return "";
    }

    private static void write(OutputStream to, String head) throws IOException {
        to.write(head.getBytes(StandardCharsets.ISO_8859_1));
        to.flush();
    }

    @Override
    public void close() throws IOException {
        server.close();
    }
}
