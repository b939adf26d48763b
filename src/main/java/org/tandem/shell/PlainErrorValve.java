package org.tandem.shell;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import org.apache.catalina.connector.Request;
import org.apache.catalina.connector.Response;
import org.apache.catalina.valves.ErrorReportValve;
import org.jspecify.annotations.Nullable;
import org.tandem.shared.Language;

/** The answer to what the container refuses before the application hears of it, such as an address that cannot be decoded. */
class PlainErrorValve extends ErrorReportValve {

    @Override
    protected void report(Request request, Response response, @Nullable Throwable failure) {
        int status = response.getStatus();
        if (status < Response.SC_BAD_REQUEST || response.getContentWritten() > 0 || !response.setErrorReported()) {
            return;
        }
        PlainError.head(response);
        try {
            PrintWriter out = response.getReporter();
            if (out != null) {
                PlainError.write(status, Language.of(request.getLocale()), out);
                response.finishResponse();
            }
        } catch (IOException gone) {
            throw new UncheckedIOException(gone);
        }
    }
}
