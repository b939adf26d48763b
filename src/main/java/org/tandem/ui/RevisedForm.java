package org.tandem.ui;

import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.tandem.shared.ConcurrentChange;
import org.tandem.shared.Revision;

/**
 * The form of something that others change too, saved at the revision it was read at. Where somebody else saved first,
 * the two texts stand side by side until one of them is chosen.
 *
 * @param <D> the draft that the fields fill
 */
public final class RevisedForm<D extends Record> extends DraftForm<D> {

    private final DraftFields<D> fields;
    private final transient Supplier<Revised<D>> newest;
    private final transient BiConsumer<D, Revision> save;
    private final transient Consumer<RevisedForm<D>> saved;
    private transient Revision revision = Revision.FIRST;
    private @Nullable TheirsAndMine choice;

    /**
     * @param words those on the button that saves
     * @param newest reads what stands now
     * @param save saves a draft made from the revision, or throws {@link ConcurrentChange}
     * @param saved told once the draft is saved
     */
    public RevisedForm(
            DraftFields<D> fields,
            String words,
            Supplier<Revised<D>> newest,
            BiConsumer<D, Revision> save,
            Consumer<RevisedForm<D>> saved) {
        super(fields.binder(), fields, words);
        this.fields = fields;
        this.newest = newest;
        this.save = save;
        this.saved = saved;
        readNewest();
    }

    /** Opens the form on what stands now. */
    public void readNewest() {
        read(newest.get());
    }

    private void read(Revised<D> standing) {
        revision = standing.revision();
        fields.binder().readRecord(standing.draft());
        begin();
    }

    @Override
    protected void send(D mine) {
        try {
            save.accept(mine, revision);
        } catch (ConcurrentChange changed) {
            Revised<D> theirs = newest.get();
            if (!theirs.draft().equals(fields.over(theirs.draft(), mine))) {
                compare(theirs, mine);
                throw changed;
            }
        }
    }

    @Override
    protected void done() {
        saved.accept(this);
    }

    @Override
    protected boolean isReady() {
        return choice == null;
    }

    private void compare(Revised<D> theirs, D mine) {
        fields.binder().setReadOnly(true);
        choice = new TheirsAndMine(
                fields.differences(theirs.draft(), mine), () -> keepMine(theirs.revision()), () -> take(theirs));
        addComponentAtIndex(indexOf(fields), choice);
    }

    private void keepMine(Revision theirs) {
        chosen();
        revision = theirs;
        press();
    }

    private void take(Revised<D> theirs) {
        chosen();
        read(theirs);
    }

    private void chosen() {
        if (choice != null) {
            remove(choice);
            choice = null;
        }
        fields.binder().setReadOnly(false);
        reopen();
    }
}
