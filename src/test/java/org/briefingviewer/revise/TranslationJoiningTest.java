// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.revise;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.briefingviewer.bundle.Bundle;
import org.briefingviewer.bundle.BundleCheck;
import org.briefingviewer.bundle.BundleContent;
import org.briefingviewer.bundle.BundleReader;
import org.briefingviewer.bundle.BundleWriter;
import org.briefingviewer.bundle.SavedBriefing;
import org.briefingviewer.model.Refusal;
import org.briefingviewer.model.edit.Act;
import org.briefingviewer.model.edit.BriefingEdit;
import org.briefingviewer.model.edit.BriefingEdit.JoinTranslation;
import org.briefingviewer.model.edit.BriefingEdit.RemoveArticle;
import org.briefingviewer.model.translation.Translation;
import org.briefingviewer.model.translation.Translator;
import org.briefingviewer.opening.BundleIntegrity;
import org.briefingviewer.session.ArticleDraft;
import org.briefingviewer.session.MemoryBriefing;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Articles joined as original and translation: undone, saved, in the history and taken back.
class TranslationJoiningTest {
  private static final OffsetDateTime NOW = OffsetDateTime.parse("2026-11-30T09:30:00Z");
  private static final Translation UNKNOWN = join("a1", "a2", new Translator.Unknown());
  private static final Translation NAMED = join("a1", "a2", new Translator.Person("S. Han"));

  @TempDir private Path folder;
  private Path file;

  private static Translation join(String original, String translation, Translator translator) {
    return new Translation(
        original, translation, translator, "Dana", LocalDate.parse("2026-11-30"));
  }

  private static JoinTranslation edit(Translation from, Translation to) {
    String translation = (to == null ? from : to).translation();
    return new JoinTranslation(Act.of("Dana", NOW), translation, from, to);
  }

  @BeforeEach
  void write() throws Exception {
    file = folder.resolve("three.briefing");
    MemoryBriefing made =
        new MemoryBriefing(
            null,
            List.of(
                new ArticleDraft("a1", "바지선\n\n바지선 40척이 있었다."),
                new ArticleDraft("a2", "Barges\n\nSome 40 barges lay there."),
                new ArticleDraft("a3", "Баржи\n\nТам стояло 40 барж.")),
            Set.of(),
            new BundleIntegrity(1, 1, List.of(), Set.of()));
    new BundleWriter()
        .write(
            new BundleContent(
                made.info(),
                made.knowledge(),
                List.of(made.article("a1"), made.article("a2"), made.article("a3")),
                Map.of()),
            file);
  }

  private static Revision start(Bundle base) {
    return Revision.of(
        base,
        part -> {
          throw new Refusal(part, "It is missing.", "Bring it.");
        });
  }

  @Test
  void twoArticlesAreJoinedTheTranslatorIsNamedAndTheyAreSeparated() throws Exception {
    try (Bundle base = new BundleReader().read(file)) {
      Revision joined = start(base).with(edit(null, UNKNOWN));
      assertEquals(UNKNOWN, joined.knowledge().translationOf("a2"));
      assertNull(joined.knowledge().translationOf("a1"));
      assertEquals(List.of(UNKNOWN), joined.knowledge().translationsWith("a1"));
      Revision named = joined.with(edit(UNKNOWN, NAMED));
      assertEquals(List.of(NAMED), named.knowledge().translations());
      assertEquals(Set.of(), named.touched());
      assertEquals(Set.of(), named.edited());
      assertEquals(List.of(UNKNOWN), named.before().knowledge().translations());
      Revision parted = named.with(edit(NAMED, null));
      assertEquals(List.of(), parted.knowledge().translations());
    }
  }

  @Test
  void anOriginalHasSeveralTranslationsAndATranslationIsTranslatedAgain() throws Exception {
    Translation russian = join("a2", "a3", new Translator.Service("Slovo"));
    try (Bundle base = new BundleReader().read(file)) {
      Revision both = start(base).with(edit(null, NAMED)).with(edit(null, russian));
      assertEquals(List.of(NAMED, russian), both.knowledge().translationsWith("a2"));
      assertEquals(List.of(russian), both.knowledge().translationsWith("a3"));
      Translation direct = join("a1", "a3", new Translator.Service("Slovo"));
      Revision other = both.with(edit(russian, direct));
      assertEquals(List.of(NAMED, direct), other.knowledge().translationsWith("a1"));
    }
  }

  @Test
  void aJoinIsSavedStandsInTheHistoryAndCanBeTakenBack() throws Exception {
    Path saved = folder.resolve("saved.briefing");
    JoinTranslation first = edit(null, UNKNOWN);
    JoinTranslation name = edit(UNKNOWN, NAMED);
    try (Bundle base = new BundleReader().read(file)) {
      Revision now = start(base).with(first).with(name);
      new BundleWriter()
          .write(new SavedBriefing(now, now.edited(), now.edits(), Map.of()), base, saved);
      try (Bundle again = new BundleReader().read(saved)) {
        again.complete();
        assertEquals(List.of(NAMED), again.knowledge().translations());
        assertEquals(List.of(first, name), again.history());
        BriefingEdit back =
            InverseEdit.of(name, now, Act.of("Rae", NOW))
                .edit(
                    brought -> {
                      throw new AssertionError("it needs no article");
                    });
        assertEquals(List.of(UNKNOWN), start(again).with(back).knowledge().translations());
      }
    }
  }

  @Test
  void anArticleThatIsTakenOutStaysNamedAndOneThatIsNotThereCannotBeJoined() throws Exception {
    try (Bundle base = new BundleReader().read(file)) {
      Revision without =
          start(base)
              .with(edit(null, NAMED))
              .with(new RemoveArticle(Act.of("Dana", NOW), "a2", "Barges"));
      assertEquals(List.of(NAMED), without.knowledge().translations(), "it may come back");
      Translation gone = join("a1", "a9", new Translator.Outlet());
      assertThrows(Refusal.class, () -> start(base).with(edit(null, gone)));
      assertEquals(List.of(), without.with(edit(NAMED, null)).knowledge().translations());
    }
  }

  @Test
  void checkTellsACircle() throws Exception {
    Path saved = folder.resolve("circle.briefing");
    Translation back = join("a2", "a1", new Translator.Unknown());
    try (Bundle base = new BundleReader().read(file)) {
      Revision now = start(base).with(edit(null, NAMED)).with(edit(null, back));
      new BundleWriter()
          .write(new SavedBriefing(now, now.edited(), now.edits(), Map.of()), base, saved);
    }
    String told = BundleCheck.check(saved, (_, _) -> {}).problems().toString();
    assertTrue(told.contains("its own original"), told);
    assertTrue(told.contains("translations.json"), told);
  }

  @Test
  void anArticleDoesNotTranslateItselfAndNobodyIsATranslatorWithoutAName() {
    assertThrows(IllegalArgumentException.class, () -> join("a1", "a1", new Translator.Outlet()));
    assertThrows(IllegalArgumentException.class, () -> new Translator.Person(" "));
    assertThrows(IllegalArgumentException.class, () -> new Translator.Service(""));
  }
}
