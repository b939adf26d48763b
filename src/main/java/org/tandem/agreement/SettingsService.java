package org.tandem.agreement;

import jakarta.validation.Valid;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.validation.annotation.Validated;
import org.tandem.access.Access;
import org.tandem.access.ChangeRecorder;
import org.tandem.access.ChangeRecorder.Place;
import org.tandem.access.ProtectedObject;
import org.tandem.access.Right;
import org.tandem.shared.Capacity;
import org.tandem.shared.FieldChange;
import org.tandem.shared.FieldChange.Kind;
import org.tandem.shared.Revision;
import org.tandem.shared.SubjectKind;
import org.tandem.shared.SubjectRef;

/** What the Partnership has set about agreement, in the hands of administrators. */
@Service
@Validated
@Transactional
public class SettingsService {

    private final SettingsRepository repository;
    private final Access access;
    private final ChangeRecorder changes;
    private final ApplicationEventPublisher events;

    SettingsService(
            SettingsRepository repository, Access access, ChangeRecorder changes, ApplicationEventPublisher events) {
        this.repository = repository;
        this.access = access;
        this.changes = changes;
        this.events = events;
    }

    /** The settings as an administrator's form opens with them. */
    @Transactional(readOnly = true)
    public SavedSettings toEdit() {
        requireAdministrator();
        return repository.read();
    }

    /** Holds from now on, also for what is open. @throws org.tandem.shared.ConcurrentChange when somebody saved since */
    public void save(@Valid AgreementSettings settings, Revision seen) {
        Capacity as = requireAdministrator();
        AgreementSettings before = repository.read().settings();
        repository.save(settings, seen);
        changes.record(
                new SubjectRef(SubjectKind.SETTINGS, SubjectRef.THE_PARTNERSHIP),
                "SETTINGS_CHANGED",
                Place.PARTNERSHIP,
                as,
                yesOrNo("privateSeatsAgree", before.privateSeatsAgree(), settings.privateSeatsAgree()),
                yesOrNo("tacit", before.tacit(), settings.tacit()),
                new FieldChange(
                        "tacitDays",
                        Kind.TEXT,
                        String.valueOf(before.tacitDays()),
                        String.valueOf(settings.tacitDays())));
        events.publishEvent(new AgreementSettingsChanged(settings));
    }

    private Capacity requireAdministrator() {
        return access.require(Right.ADMINISTER, ProtectedObject.ACCOUNTS, null);
    }

    private static FieldChange yesOrNo(String field, boolean before, boolean after) {
        return new FieldChange(field, Kind.CODE, before ? "YES" : "NO", after ? "YES" : "NO");
    }
}
