// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.bundle.journal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import org.briefingviewer.bundle.SampleContent;
import org.briefingviewer.model.ActorPair;
import org.briefingviewer.model.Agent;
import org.briefingviewer.model.Agent.AgentKind;
import org.briefingviewer.model.Alias;
import org.briefingviewer.model.Byline;
import org.briefingviewer.model.EstimateId;
import org.briefingviewer.model.Finding;
import org.briefingviewer.model.Findings;
import org.briefingviewer.model.GroupDecision;
import org.briefingviewer.model.HandlingMark;
import org.briefingviewer.model.PartialDate;
import org.briefingviewer.model.Rating;
import org.briefingviewer.model.Rating.InformationCredibility;
import org.briefingviewer.model.Rating.SourceReliability;
import org.briefingviewer.model.Refusal;
import org.briefingviewer.model.Review;
import org.briefingviewer.model.ReviewState;
import org.briefingviewer.model.Stop;
import org.briefingviewer.model.edit.Act;
import org.briefingviewer.model.edit.Amendment;
import org.briefingviewer.model.edit.BriefingEdit;
import org.briefingviewer.model.edit.BriefingEdit.SetHandling.HandledParagraph;
import org.briefingviewer.model.edit.EditParts.AddedParts;
import org.briefingviewer.model.edit.FindingId;
import org.briefingviewer.model.edit.FindingId.FindingKind;
import org.briefingviewer.model.edit.PlacedStop;
import org.briefingviewer.model.translation.Translation;
import org.briefingviewer.model.translation.Translator;
import org.briefingviewer.session.ArticleDraft;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class JournalTest {
  private static final String BASE = "sha256:" + "0".repeat(64);
  private static final EstimateId RATED = new EstimateId("a1", "x1");

  @TempDir private Path folder;

  private JournalPlace place() {
    return JournalPlace.at(file());
  }

  private Path file() {
    return folder.resolve("demo.journal");
  }

  private static Act act(int number) {
    return new Act(
        "urn:test:" + number,
        "R. Reader",
        OffsetDateTime.parse("2026-11-26T09:30:00Z"),
        number == 1 ? "“so says the ministry”" : null);
  }

  private static BriefingEdit edit(int number) {
    return new BriefingEdit.Retitle(act(number), "title " + number, "title " + (number + 1));
  }

  private static void append(Journal journal, int... numbers) throws IOException {
    for (int number : numbers) {
      journal.append(new JournalLine.Done(edit(number)));
    }
  }

  private JournalLook look() {
    return JournalLook.at(place(), BASE);
  }

  @Test
  void whatAProgramThatEndedLeftIsThereAgain() throws Exception {
    try (Journal journal = Journal.open(place(), BASE, JournalLook.NOTHING)) {
      append(journal, 1, 2, 3);
      journal.append(new JournalLine.Undone("urn:test:3"));
      journal.append(new JournalLine.Undone("urn:test:2"));
      journal.append(new JournalLine.Redone("urn:test:2"));
    }
    JournalLook found = look();
    assertEquals(List.of(edit(1), edit(2)), found.edits());
    assertEquals(List.of(edit(3)), found.undone());
    assertEquals(List.of(), found.problems());
    assertTrue(found.fits());
    try (Journal journal = Journal.open(place(), BASE, found)) {
      append(journal, 4);
    }
    assertEquals(List.of(edit(1), edit(2), edit(4)), look().edits());
    assertEquals(List.of(), look().undone());
  }

  @Test
  void aJournalThatCannotBeBegunIsNotLeftBehind() throws Exception {
    try (Journal journal = Journal.open(place(), BASE, JournalLook.NOTHING)) {
      append(journal, 1);
    }
    JournalLook ofAnother = JournalLook.at(place(), "sha256:" + "1".repeat(64));
    Path there = folder.resolve("there.journal");
    Files.createFile(there);
    Path none = folder.resolve("none.journal");
    for (Path path : List.of(there, none)) {
      assertThrows(Refusal.class, () -> Journal.open(JournalPlace.at(path), BASE, ofAnother));
    }
    assertFalse(Files.exists(none));
    assertTrue(Files.exists(there), "what was there stays");
  }

  @Test
  void aLineThatWasCutOffCountsForNothingAndIsWrittenOver() throws Exception {
    try (Journal journal = Journal.open(place(), BASE, JournalLook.NOTHING)) {
      append(journal, 1);
    }
    Files.writeString(file(), "{\"edit\": \"retit", StandardOpenOption.APPEND);
    JournalLook found = look();
    assertEquals(List.of(edit(1)), found.edits());
    assertEquals(List.of(), found.problems());
    try (Journal journal = Journal.open(place(), BASE, found)) {
      append(journal, 2);
    }
    assertEquals(List.of(edit(1), edit(2)), look().edits());
  }

  @Test
  void aBrokenLineIsToldWithItsPlaceAndTheLinesBeforeItCount() throws Exception {
    try (Journal journal = Journal.open(place(), BASE, JournalLook.NOTHING)) {
      append(journal, 1);
    }
    Files.writeString(file(), "{\"edit\": \"paint\", \"by\": \"x\"}\n", StandardOpenOption.APPEND);
    JournalLook found = look();
    assertEquals(List.of(edit(1)), found.edits());
    assertTrue(found.problems().getFirst().where().contains("line 3"), found.problems()::toString);
    assertTrue(found.problems().getFirst().what().contains("paint"));
    goesOn(found);
  }

  @Test
  void aLineThatUndoesAnotherThanTheLastIsToldAndOneGoesOnBeforeIt() throws Exception {
    try (Journal journal = Journal.open(place(), BASE, JournalLook.NOTHING)) {
      append(journal, 1);
      journal.append(new JournalLine.Undone("urn:test:9"));
      append(journal, 3);
    }
    JournalLook found = look();
    assertTrue(found.problems().getFirst().where().contains("line 3"), found.problems()::toString);
    goesOn(found);
  }

  /// Whoever edits on is kept from nothing, and loses nothing.
  private void goesOn(JournalLook found) throws Exception {
    String whole = Files.readString(file());
    assertEquals(List.of(edit(1)), found.edits());
    try (Journal journal = Journal.open(place(), BASE, found)) {
      append(journal, 2);
    }
    assertEquals(List.of(edit(1), edit(2)), look().edits());
    assertEquals(List.of(), look().problems());
    assertEquals(whole, Files.readString(folder.resolve("demo.journal.kept-1")));
  }

  @Test
  void aJournalOfAnotherProgramIsKept() throws Exception {
    Files.writeString(file(), "{\"journal\": \"9\"}\n");
    assertEquals(1, look().problems().size());
    Journal.open(place(), BASE, look()).close();
    assertEquals("{\"journal\": \"9\"}\n", Files.readString(folder.resolve("demo.journal.kept-1")));
  }

  /// What was cut off at its first line is ours only where it begins as ours do: anything else is
  /// somebody's file, whatever its name.
  @Test
  void aFileOfSomebodyElseWithoutAWholeLineIsTold() throws Exception {
    for (String others : List.of("notes of a trip", "{\"diary\": 1}", "\0\0\1\2")) {
      Files.writeString(file(), others);
      assertEquals(1, look().problems().size(), others);
      Journal.open(place(), BASE, look()).end();
      Path kept = folder.resolve("demo.journal.kept-1");
      assertEquals(others, Files.readString(kept));
      Files.delete(kept);
    }
    for (String ours :
        List.of("", "{\"jour", "{\"journal\": \"1\",\"ba", "\0\0\0\0", "{\"jo\0\0")) {
      Files.writeString(file(), ours);
      assertEquals(List.of(), look().problems(), ours);
    }
  }

  /// A journal that is no file, or too large, is refused for that and not for another reason.
  @Test
  void aJournalThatCannotBeReadIsRefusedByTheTrueReason() throws Exception {
    Files.createDirectories(folder.resolve("d.journal"));
    JournalLook unread = JournalLook.at(JournalPlace.at(folder.resolve("d.journal")), BASE);
    Refusal refused = assertThrows(Refusal.class, () -> Journal.open(place(), BASE, unread));
    assertEquals(unread.problems(), refused.problems());
  }

  @Test
  void onlyOneMayEdit() throws Exception {
    try (Journal journal = Journal.open(place(), BASE, JournalLook.NOTHING)) {
      append(journal, 1);
      Refusal refused = assertThrows(Refusal.class, () -> Journal.open(place(), BASE, look()));
      assertTrue(refused.problems().getFirst().what().contains("another window"));
    }
    Journal.open(place(), BASE, look()).close();
  }

  @Test
  void editsOnAnotherFileAreNeverWrittenOverButCanBePutAside() throws Exception {
    JournalPlace place = JournalPlace.beside(folder.resolve("demo.briefing"));
    assertEquals(file(), place.file());
    try (Journal journal = Journal.open(place(), BASE, JournalLook.NOTHING)) {
      append(journal, 1);
    }
    String other = "sha256:" + "1".repeat(64);
    JournalLook found = JournalLook.at(place(), other);
    assertFalse(found.fits());
    assertThrows(Refusal.class, () -> Journal.open(place(), other, found));
    Path aside = Journal.putAside(place);
    assertEquals(List.of(edit(1)), JournalLook.at(JournalPlace.at(aside), BASE).edits());
    Journal.open(place(), other, JournalLook.at(place(), other)).close();
  }

  /// The program may end before the save takes the file's name, and after it.
  @Test
  void aSaveIsReadAfterTheOldFileAndAfterTheNewOne() throws Exception {
    String saved = "sha256:" + "2".repeat(64);
    try (Journal journal = Journal.open(place(), BASE, JournalLook.NOTHING)) {
      append(journal, 1, 2);
      journal.append(new JournalLine.Saving("first"));
      append(journal, 3);
      journal.append(new JournalLine.Saved("first", saved));
      append(journal, 4);
      journal.append(new JournalLine.Undone("urn:test:4"));
    }
    JournalLook old = look();
    assertTrue(old.fits());
    assertEquals(List.of(edit(1), edit(2), edit(3)), old.edits());
    JournalLook found = JournalLook.at(place(), saved);
    assertTrue(found.fits());
    assertEquals(List.of(edit(3)), found.edits());
    assertEquals(List.of(edit(4)), found.undone());
    try (Journal journal = Journal.open(place(), saved, found)) {
      append(journal, 5);
    }
    assertEquals(List.of(edit(3), edit(5)), JournalLook.at(place(), saved).edits());
    assertFalse(JournalLook.at(place(), "sha256:" + "3".repeat(64)).fits());
  }

  /// Where the machine ended a disk may hold zeros, and behind them what was written later.
  @Test
  void whatNeverCameToTheDiskCountsForNothingAndNothingBehindIt() throws Exception {
    try (Journal journal = Journal.open(place(), BASE, JournalLook.NOTHING)) {
      append(journal, 1);
    }
    Files.write(file(), new byte[40], StandardOpenOption.APPEND);
    Files.writeString(file(), "{\"undo\": \"urn:test:1\"}\n", StandardOpenOption.APPEND);
    JournalLook found = look();
    assertEquals(List.of(), found.problems());
    assertEquals(List.of(edit(1)), found.edits());
    try (Journal journal = Journal.open(place(), BASE, found)) {
      append(journal, 2);
    }
    assertEquals(List.of(edit(1), edit(2)), look().edits());
  }

  @Test
  void aJournalThatEndsIsGone() throws Exception {
    Journal journal = Journal.open(place(), BASE, JournalLook.NOTHING);
    append(journal, 1);
    journal.end();
    assertFalse(Files.exists(file()));
  }

  @Test
  void everyEditIsReadAsItWasWritten() throws Exception {
    HandlingMark mark = new HandlingMark("TLP:RED", "TLP 2.0");
    List<BriefingEdit> edits =
        List.of(
            new BriefingEdit.Settle(
                act(1),
                List.of(
                    settled(FindingKind.ESTIMATE, ReviewState.PROPOSED),
                    settled(FindingKind.TIE_STATE, ReviewState.ACCEPTED)),
                ReviewState.REJECTED),
            edit(2),
            new BriefingEdit.Settle(
                act(20),
                List.of(
                    settled(FindingKind.EVENT, ReviewState.PROPOSED),
                    settled(FindingKind.PLAIN_FIGURE, ReviewState.PROPOSED)),
                ReviewState.ACCEPTED,
                Review.Care.READ),
            new BriefingEdit.Settle(
                act(21),
                List.of(settled(FindingKind.ESTIMATE, ReviewState.PROPOSED)),
                ReviewState.ACCEPTED,
                Review.Care.IN_BULK),
            new BriefingEdit.Amend(act(22), amendments()),
            new BriefingEdit.RuleOutTie(act(13), "a1", new ActorPair("NORTH", "EAST"), true),
            new BriefingEdit.RuleOutTie(act(14), "a1", new ActorPair("NORTH", "EAST"), false),
            new BriefingEdit.Rate(act(15), RATED, "600 men", null, rating(2)),
            new BriefingEdit.Rate(act(16), RATED, "600 men", rating(3), null),
            new BriefingEdit.ReviseAgents(
                act(23),
                List.of(
                    Agent.named("The port", AgentKind.BODY),
                    new Agent("p", "항만", AgentKind.BODY, List.of(new Alias("Port", "en")))),
                new Agent("the-port", "Port", AgentKind.STATE, List.of(new Alias("항만", "ko")))),
            new BriefingEdit.DecideGroups(
                act(40),
                List.of(),
                List.of(
                    new GroupDecision(
                        "g1",
                        "Cargo 항만",
                        List.of(RATED, new EstimateId("a2", "x1")),
                        List.of(new EstimateId("a2", "x2")),
                        true,
                        "R. Reader",
                        LocalDate.parse("2026-11-30")))),
            new BriefingEdit.DecideGroups(
                act(41),
                List.of(
                    new GroupDecision(
                        "g1",
                        "",
                        List.of(RATED),
                        List.of(),
                        false,
                        "R. Reader",
                        LocalDate.parse("2026-11-30"))),
                List.of()),
            new BriefingEdit.JoinTranslation(
                act(42), "a2", null, joined(new Translator.Person("R. Lee"))),
            new BriefingEdit.JoinTranslation(
                act(43),
                "a2",
                joined(new Translator.Outlet()),
                joined(new Translator.Service("말빛"))),
            new BriefingEdit.JoinTranslation(act(44), "a2", joined(new Translator.Unknown()), null),
            new BriefingEdit.DescribeArticle(
                act(24),
                "a1",
                new BriefingEdit.DescribeArticle.Details(null, null, null, null),
                new BriefingEdit.DescribeArticle.Details(
                    "Courier",
                    new Byline(List.of("R. R.", "M. H."), "By R. R. and M. H."),
                    "Not for sale",
                    PartialDate.parse("2026-11"))),
            new BriefingEdit.AddStops(
                act(17),
                new Stop.Passage(
                    "s1",
                    new Stop.Plan("Slowly.", 40),
                    new Stop.Quote("a1", "항구 🚢", "at ", " in", 7, 11)),
                2),
            new BriefingEdit.RemoveStops(act(18), List.of("s1")),
            new BriefingEdit.AddStops(
                act(23),
                List.of(
                    new PlacedStop(new Stop.Title("s8", Stop.Plan.NONE, "Tide"), 0),
                    new PlacedStop(new Stop.Empty("s9", Stop.Plan.NONE), 3))),
            new BriefingEdit.RemoveStops(act(24), List.of("s8", "s9")),
            new BriefingEdit.MoveStop(act(19), "s2", 3, 0),
            new BriefingEdit.ChangeStop(
                act(20),
                new Stop.Title("s2", Stop.Plan.NONE, "항구 🚢"),
                new Stop.Title("s2", new Stop.Plan("Wait.\nGo on.", 20), "The harbour")),
            new BriefingEdit.SetHandling(act(3), null, mark, null),
            new BriefingEdit.SetHandling(act(4), new HandledParagraph("a1", 3), null, mark),
            new BriefingEdit.AddArticles(
                act(5), List.of(added("a2", new BriefingEdit.AddArticles.Original("a.txt", BASE)))),
            new BriefingEdit.AddArticles(act(6), List.of(added("a3", null), added("a4", null))),
            new BriefingEdit.RemoveArticle(act(7), "a1", "One\nhead"),
            new BriefingEdit.MoveArticle(act(8), "a3", 2, 0),
            new BriefingEdit.NameArticle(act(9), "a3", null, "Barges"),
            new BriefingEdit.DateArticle(act(10), "a3", LocalDate.parse("2026-01-02"), null),
            new BriefingEdit.RestoreLines(act(11), "a3", List.of("(END)", "By R. R."), BASE),
            new BriefingEdit.TakeBack(
                act(12),
                "urn:test:1",
                List.of(new BriefingEdit.TakeBack.Former("a3", BASE)),
                List.of("a3", "a2")));
    try (Journal journal = Journal.open(place(), BASE, JournalLook.NOTHING)) {
      for (BriefingEdit edit : edits) {
        journal.append(new JournalLine.Done(edit));
      }
    }
    assertEquals(edits, look().edits());
  }

  /// Every kind of finding, gone and come, with all that it can say.
  private static List<Amendment> amendments() {
    Findings found = SampleContent.marked("a1").findings();
    List<Finding> all = new ArrayList<>(found.claims());
    all.addAll(found.tieStates());
    all.addAll(found.events());
    List<Amendment> amendments = new ArrayList<>();
    for (Finding finding : all) {
      Review later =
          finding
              .review()
              .then(
                  new Review.Verdict(
                      ReviewState.CORRECTED, "R. R.", LocalDate.of(2026, 11, 2), Review.Care.READ));
      amendments.add(new Amendment("a1", finding, finding.reviewed(later)));
    }
    amendments.add(new Amendment("a1", all.getFirst(), null));
    amendments.add(new Amendment("a1", null, all.getLast()));
    return amendments;
  }

  private static Rating rating(int day) {
    return new Rating(
        RATED,
        SourceReliability.FAIRLY_RELIABLE,
        InformationCredibility.DOUBTFUL,
        "S. Second",
        LocalDate.of(2026, 11, day));
  }

  private static BriefingEdit.AddArticles.Added added(
      String id, BriefingEdit.AddArticles.@Nullable Original original) {
    return new BriefingEdit.AddArticles.Added(id, "Two 항구", BASE, original);
  }

  private static Translation joined(Translator translator) {
    return new Translation("a1", "a2", translator, "R. Reader", LocalDate.parse("2026-11-30"));
  }

  private static BriefingEdit.Settled settled(FindingKind kind, ReviewState from) {
    return new BriefingEdit.Settled(new FindingId("a1", kind, "x1"), "600 “soldiers”", from);
  }

  @Test
  void aPartIsKeptUnderItsHashAndTold() throws Exception {
    PartFolder parts = new PartFolder(place());
    AddedParts brought =
        new AddedParts(
            new ArticleDraft("a1", "Barges\n\nForty of them.").build(),
            List.of(Agent.named("The port", AgentKind.BODY)),
            null);
    String name = parts.put(brought);
    assertEquals(name, parts.put(brought));
    PartFolder later = new PartFolder(place());
    assertEquals(brought, later.article(name));
    Path file = place().parts().resolve(name.substring("sha256:".length()));
    Files.writeString(file, "x", StandardOpenOption.APPEND);
    Refusal damaged = assertThrows(Refusal.class, () -> later.article(name));
    assertTrue(damaged.problems().getFirst().what().contains("damaged"));
    assertThrows(Refusal.class, () -> parts.article("sha256:../../etc/passwd"));
    assertThrows(Refusal.class, () -> parts.article(BASE));
  }
}
