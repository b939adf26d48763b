package org.tandem.demo.sample.files;

import java.time.LocalDate;
import java.util.List;
import org.tandem.groups.GroupVersion;
import org.tandem.groups.MembershipPart;
import org.tandem.shared.LocalizedText;

/** @param versions oldest first */
public record SampleGroup(
        String code,
        List<GroupVersion> versions,
        List<Predecessor> predecessors,
        List<SampleSeat> seats,
        List<Member> members) {

    public record Predecessor(String code, LocalizedText note) {}

    public record Member(String person, MembershipPart part, LocalDate from) {}
}
