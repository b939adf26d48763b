package org.tandem.checkin.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Article;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.Objects;
import java.util.function.Predicate;
import org.tandem.checkin.Answer;
import org.tandem.checkin.CheckIn;
import org.tandem.checkin.DraftRow;
import org.tandem.shared.Language;
import org.tandem.shared.LocalizedText;
import org.tandem.ui.PageSection;
import org.tandem.ui.StatusBadge;
import org.tandem.ui.StatusLook;
import org.tandem.ui.Texts;
import org.tandem.workplan.Headline;
import org.tandem.workplan.MilestoneStatus;
import org.tandem.workplan.UpdateDraft;
import org.tandem.workplan.UpdateKind;
import org.tandem.workplan.UpdateRow;
import org.tandem.workplan.panel.HeadlineBadge;
import org.tandem.workplan.panel.UpdateWords;

/** How the answered rows will read to the other country and what they do on the dashboard, in each language. */
class Preview extends PageSection {

    private final transient CheckIn checkIn;
    private final transient Predicate<DraftRow> ready;
    private final Div languages = new Div();
    private final Div shown = new Div();

    /** @param ready whether a row could be posted as it is; @param close what puts the preview away */
    Preview(CheckIn checkIn, Predicate<DraftRow> ready, Runnable close) {
        super(Texts.current().text("check-in.preview-title"));
        this.checkIn = checkIn;
        this.ready = ready;
        addClassName("check-in-preview");
        languages.addClassName("row");
        add(new Paragraph(Texts.current().text("check-in.preview-what")), languages, shown);
        add(new Button(Texts.current().text("check-in.preview-close"), click -> close.run()));
        show(Texts.current().language());
    }

    private void show(Language language) {
        languages.removeAll();
        for (Language other : Language.values()) {
            Button choice = new Button(new Texts(other).word("language", other), click -> show(other));
            choice.getElement().setAttribute("aria-pressed", String.valueOf(other == language));
            choice.getElement().setAttribute("lang", other.code());
            languages.add(choice);
        }
        shown.removeAll();
        shown.getElement().setAttribute("lang", language.code());
        Texts texts = new Texts(language);
        checkIn.items().stream().filter(item -> item.answer() != null).forEach(item -> shown.add(article(item, texts)));
        if (shown.getChildren().findAny().isEmpty()) {
            shown.add(new Paragraph(texts.text("check-in.preview-empty")));
        }
    }

    private Article article(CheckIn.Item item, Texts texts) {
        DraftRow draft = Objects.requireNonNull(item.draft());
        UpdateDraft update = draft.toUpdate(Texts.current().language());
        MilestoneStatus before =
                item.milestone().facts().line(checkIn.country()).status();
        LocalizedText.Reading title = item.milestone().title().readIn(texts.language());
        H3 name = new H3(title.text());
        name.getElement().setAttribute("lang", title.language().code());
        Div said = new Div(new Span(texts.country(checkIn.country())));
        said.addClassName("row");
        if (update.kind() != UpdateKind.CHANGED) {
            Answer answer = Objects.requireNonNull(item.answer());
            said.add(new Span(texts.word("check-in.answer", answer)));
        }
        said.add(badge(before, texts));
        MilestoneStatus after = update.status();
        if (after != null && after != before) {
            said.add(new Span("→"), badge(after, texts));
        }
        Article article = new Article(name, said);
        article.addClassName("check-in-card");
        UpdateRow repeated = item.lastWords().get(checkIn.country());
        if (update.kind() == UpdateKind.STILL_TRUE && repeated != null) {
            article.add(new UpdateWords(repeated, texts));
        } else {
            article.add(new UpdateWords(update, texts));
        }
        if (!ready.test(draft)) {
            note(article, texts.text("check-in.preview-incomplete"));
        }
        if (update.language() != texts.language() && update.kind() == UpdateKind.CHANGED) {
            note(
                    article,
                    texts.text("check-in.preview-language", update.language().name()));
        }
        article.add(dashboard(item, update, texts));
        return article;
    }

    private static void note(Article article, String words) {
        Paragraph note = new Paragraph(words);
        note.addClassName("note");
        article.add(note);
    }

    private static Paragraph dashboard(CheckIn.Item item, UpdateDraft update, Texts texts) {
        Headline now = item.milestone().standing().headline();
        Headline then = item.milestone().headlineAfter(update);
        Paragraph line =
                new Paragraph(new Span(texts.text("check-in.preview-dashboard") + " "), badge(now.status(), texts));
        if (then.status() != now.status()) {
            line.add(new Span(" → "), badge(then.status(), texts));
        }
        if (!then.closureProposedBy().isEmpty()) {
            line.add(new Span(" · " + HeadlineBadge.proposal(then, texts)));
        }
        line.addClassName("note");
        return line;
    }

    private static StatusBadge badge(MilestoneStatus status, Texts texts) {
        return new StatusBadge(StatusLook.valueOf(status.name()), texts);
    }
}
