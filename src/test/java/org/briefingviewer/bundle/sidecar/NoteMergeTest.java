// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.bundle.sidecar;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.OffsetDateTime;
import java.util.List;
import org.briefingviewer.model.Note;
import org.junit.jupiter.api.Test;

class NoteMergeTest {
  private static final OffsetDateTime NOON = OffsetDateTime.parse("2026-11-24T12:00:00Z");

  private static Note note(String id, String text, int minute) {
    return new Note(id, Note.Target.article("a1"), text, NOON, NOON.plusMinutes(minute));
  }

  private static List<String> texts(List<Note> base, List<Note> mine, List<Note> theirs) {
    return NoteMerge.merge(base, mine, theirs).stream().map(Note::text).sorted().toList();
  }

  private static final Note OLD = note("n", "old", 0);

  @Test
  void aChangeOfOneSideStays() {
    List<Note> changed = List.of(note("n", "new", 1));
    assertEquals(List.of("new"), texts(List.of(OLD), changed, List.of(OLD)));
    assertEquals(List.of("new"), texts(List.of(OLD), List.of(OLD), changed));
  }

  @Test
  void whatOneSideTookAwayGoes() {
    assertEquals(List.of(), texts(List.of(OLD), List.of(), List.of(OLD)));
    assertEquals(List.of(), texts(List.of(OLD), List.of(OLD), List.of()));
  }

  @Test
  void aChangeOutlivesARemoval() {
    List<Note> changed = List.of(note("n", "new", 1));
    assertEquals(List.of("new"), texts(List.of(OLD), changed, List.of()));
    assertEquals(List.of("new"), texts(List.of(OLD), List.of(), changed));
  }

  @Test
  void twoDifferentChangesBothStayTheNewerUnderTheOldId() {
    List<Note> merged =
        NoteMerge.merge(
            List.of(OLD), List.of(note("n", "mine", 1)), List.of(note("n", "theirs", 2)));
    assertEquals(List.of("theirs", "mine"), merged.stream().map(Note::text).toList());
    assertEquals("n", merged.getFirst().id());
    assertEquals(2, merged.stream().map(Note::id).distinct().count());
  }

  @Test
  void theSameChangeTwiceIsOne() {
    assertEquals(
        List.of("new"),
        texts(List.of(OLD), List.of(note("n", "new", 1)), List.of(note("n", "new", 2))));
  }

  @Test
  void newNotesOfBothSidesStay() {
    assertEquals(
        List.of("a", "b"),
        texts(List.of(), List.of(note("a", "a", 0)), List.of(note("b", "b", 0))));
  }
}
