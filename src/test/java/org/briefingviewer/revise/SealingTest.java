// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.revise;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Set;
import org.briefingviewer.model.Refusal;
import org.briefingviewer.model.Seal;
import org.briefingviewer.model.edit.Act;
import org.briefingviewer.model.edit.BriefingEdit;
import org.briefingviewer.model.edit.BriefingEdit.SealBriefing;
import org.briefingviewer.model.edit.ChangesSinceSeal;
import org.briefingviewer.model.seal.BriefingVersion;
import org.briefingviewer.model.seal.OpenCheck;
import org.briefingviewer.model.seal.SealCheck;
import org.briefingviewer.opening.BundleIntegrity;
import org.briefingviewer.session.ArticleDraft;
import org.briefingviewer.session.MemoryBriefing;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SealingTest {
  private static final Seal SEAL =
      new Seal(
          "R. Reader",
          LocalDate.parse("2026-11-26"),
          List.of(new OpenCheck(SealCheck.RIGHTS_MISSING, 1)),
          0,
          null);

  private final Revision start =
      Revision.of(
          new MemoryBriefing(
              null,
              List.of(new ArticleDraft("a1", "Barges at dawn\n\nThe port counts barges.")),
              Set.of(),
              new BundleIntegrity(1, 1, List.of(), Set.of())),
          part -> {
            throw new Refusal(part, "It is missing.", "Bring it.");
          });

  private static Act act() {
    return Act.of("R. Reader", OffsetDateTime.parse("2026-11-26T09:30:00Z"));
  }

  private static SealBriefing seal(Revision on, Seal seal) {
    return new SealBriefing(
        act(),
        new SealBriefing.Sealed(on.about().version(), on.about().seal()),
        new SealBriefing.Sealed(BriefingVersion.after(on.about().version()), seal));
  }

  private static BriefingEdit retitle(String from, String to) {
    return new BriefingEdit.Retitle(act(), from, to);
  }

  @ParameterizedTest
  @CsvSource({
    "1.0.0, 1.1.0",
    "1.9.3, 1.10.0",
    "2.0.0-draft, 2.1.0",
    "3, 4",
    "1.2, 1.3",
    "2025-3, 2025-4",
    "v7, v8",
    "second, second-2",
    "'', 1.0.0",
    "99999999999999999999, 100000000000000000000"
  })
  void aSealRaisesTheVersionByOne(String from, String to) {
    assertEquals(to, BriefingVersion.after(from));
  }

  @Test
  void aSealStandsInWhatTheBriefingSaysOfItself() throws Refusal {
    Revision sealed = start.with(seal(start, SEAL));
    assertEquals("1.1.0", sealed.about().version());
    assertEquals(SEAL, sealed.info().seal());
    assertTrue(sealed.info().seal().covers());
    assertNull(start.about().seal());
    assertEquals("1.0.0", start.info().version());
  }

  @Test
  void aSealCoversNoEditThatComesAfterIt() throws Refusal {
    Revision sealed = start.with(seal(start, SEAL));
    Revision changed = sealed.with(retitle("Border and barter", "Barges")).with(retitle("", "B"));
    assertFalse(changed.about().seal().covers());
    assertEquals(2, changed.info().seal().changes());
    assertEquals("1.1.0", changed.info().version());
    Revision again = changed.with(seal(changed, SEAL));
    assertTrue(again.about().seal().covers());
    assertEquals("1.2.0", again.about().version());
    assertTrue(sealed.about().seal().covers(), "the revision before is as it was");
  }

  @Test
  void whatWasNeverSealedIsNotSaidToBeChangedSince() throws Refusal {
    assertNull(start.with(retitle("Border and barter", "Barges")).about().seal());
  }

  @Test
  void aSealThatWasMadeOnAnotherVersionIsRefused() throws Refusal {
    Revision sealed = start.with(seal(start, SEAL));
    assertThrows(Refusal.class, () -> sealed.with(seal(start, SEAL)));
  }

  @Test
  void takenBackAfterASaveTheVersionIsAsItWas() throws Exception {
    Revision sealed = start.with(seal(start, SEAL));
    BriefingEdit back = InverseEdit.of(sealed.edit(), sealed, act()).edit(brought -> "none");
    Revision unsealed = sealed.with(back);
    assertEquals(start.about(), unsealed.about());
  }

  @Test
  void whatWasDoneSinceTheLastSealIsTold() throws Exception {
    Revision titled = start.with(retitle("Border and barter", "Barges"));
    assertEquals(new ChangesSinceSeal(null, titled.edits()), ChangesSinceSeal.of(titled.edits()));
    Revision sealed = titled.with(seal(titled, SEAL));
    SealBriefing first = (SealBriefing) sealed.edit();
    assertEquals(new ChangesSinceSeal(first, List.of()), ChangesSinceSeal.of(sealed.edits()));
    Revision changed = sealed.with(retitle("Barges", "Boats"));
    Revision twice = changed.with(seal(changed, SEAL));
    assertEquals(List.of(), ChangesSinceSeal.of(twice.edits()).edits());
    Revision withdrawn =
        twice.with(InverseEdit.of(twice.edit(), twice, act()).edit(brought -> "none"));
    assertEquals(
        new ChangesSinceSeal(first, List.of(changed.edit())),
        ChangesSinceSeal.of(withdrawn.edits()));
    assertEquals(1, withdrawn.about().seal().changes());
  }
}
