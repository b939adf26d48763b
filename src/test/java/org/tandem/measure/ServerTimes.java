package org.tandem.measure;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.web.filter.OncePerRequestFilter;

/** Times what the server spends on each page that is asked for, from before its first filter until the answer is written. */
@TestComponent
@Order(Ordered.HIGHEST_PRECEDENCE)
public class ServerTimes extends OncePerRequestFilter {

    private final Queue<Long> nanos = new ConcurrentLinkedQueue<>();

    /** Hands out what was timed, and forgets it. */
    List<Long> take() {
        List<Long> taken = new ArrayList<>(nanos);
        nanos.clear();
        return taken;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        long before = System.nanoTime();
        chain.doFilter(request, response);
        if ("GET".equals(request.getMethod())) {
            nanos.add(System.nanoTime() - before);
        }
    }
}
