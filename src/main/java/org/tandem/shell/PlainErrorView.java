package org.tandem.shell;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.View;
import org.tandem.shared.Language;
import org.tandem.ui.ReaderLanguage;

/** The answer to what was refused or failed outside of Vaadin, by the name under which Spring looks for it. */
@Component("error")
class PlainErrorView implements View {

    private static final Logger LOG = LoggerFactory.getLogger(PlainErrorView.class);

    private final ObjectProvider<ReaderLanguage> readers;

    PlainErrorView(ObjectProvider<ReaderLanguage> readers) {
        this.readers = readers;
    }

    /** A view that does not say what it writes is passed over for a forward to the address it stands at. */
    @Override
    public String getContentType() {
        return MediaType.TEXT_HTML_VALUE;
    }

    @Override
    public void render(@Nullable Map<String, ?> model, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        // Without a failure somebody typed the address of this page, and there is no such page.
        int status = request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE) instanceof Integer failure
                ? failure
                : HttpServletResponse.SC_NOT_FOUND;
        response.setStatus(status);
        PlainError.head(response);
        PlainError.write(status, language(request), response.getWriter());
    }

    /** The reader's own or, where it cannot be known, the browser's. */
    private Language language(HttpServletRequest request) {
        try {
            return readers.stream()
                    .flatMap(reader -> reader.current().stream())
                    .findFirst()
                    .orElseGet(() -> Language.of(request.getLocale()));
        } catch (RuntimeException unknown) {
            // What failed may be just what knows the reader.
            LOG.debug("The reader's language is not known", unknown);
            return Language.of(request.getLocale());
        }
    }
}
