// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.session.importing;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.briefingviewer.bundle.journal.PartFolder;
import org.briefingviewer.intake.ArticleImporter;
import org.briefingviewer.intake.addition.ArticleOpener;
import org.briefingviewer.intake.addition.LazyImporter;
import org.briefingviewer.model.DroppedLine;
import org.briefingviewer.model.EvidenceQuote;
import org.briefingviewer.model.MarkedArticle;
import org.briefingviewer.model.Problem;
import org.briefingviewer.model.Refusal;
import org.briefingviewer.model.Seal;
import org.briefingviewer.model.TextSpan;
import org.briefingviewer.model.briefing.Briefing;
import org.briefingviewer.model.edit.Act;
import org.briefingviewer.model.edit.BriefingEdit.RestoreLines;
import org.briefingviewer.model.edit.EditParts.AddedParts;
import org.briefingviewer.revise.RestoredFindings;
import org.briefingviewer.revise.RestoredLines;
import org.briefingviewer.session.ReaderMoves;
import org.briefingviewer.session.ShownArticle;
import org.briefingviewer.session.ShownBriefing;
import org.briefingviewer.session.TaskRunner;
import org.briefingviewer.session.document.Document;
import org.jspecify.annotations.Nullable;

/// What the cleaning left out of the shown article, and putting it back: an edit as any other.
public final class DroppedLines {
  private final ShownBriefing shownBriefing;
  private final ShownArticle shownArticle;
  private final ReaderMoves moves;
  private final Document document;
  private final LazyImporter importer;
  private final TaskRunner work;
  private final ReadOnlyObjectWrapper<@Nullable Problem> problem =
      new ReadOnlyObjectWrapper<>(null);
  private String by = ArticleOpener.UNNAMED;

  /// What is to be done once the article is made.
  ///
  /// @param before the briefing that it was made from
  private record Regrowth(
      RestoreLines edit, Briefing before, MarkedArticle now, List<TextSpan> added) {}

  public DroppedLines(
      ShownBriefing shownBriefing,
      ShownArticle shownArticle,
      ReaderMoves moves,
      Document document,
      LazyImporter importer,
      TaskRunner work) {
    this.shownBriefing = shownBriefing;
    this.shownArticle = shownArticle;
    this.moves = moves;
    this.document = document;
    this.importer = importer;
    this.work = work;
  }

  void by(@Nullable String name) {
    by = name == null || name.isBlank() ? ArticleOpener.UNNAMED : name;
  }

  /// What went wrong last, or null.
  public ReadOnlyObjectProperty<@Nullable Problem> problemProperty() {
    return problem.getReadOnlyProperty();
  }

  /// Returns the lines that the shown article lacks, in their order.
  public List<DroppedLine> lines() {
    MarkedArticle shown = shownArticle.markedArticle();
    return shown == null ? List.of() : shown.article().dropped();
  }

  /// Returns whether the briefing is as somebody reviewed and sealed it: then its texts stay as
  /// they are.
  public boolean sealed() {
    Briefing now = shownBriefing.briefing();
    Seal seal = now == null ? null : now.about().seal();
    return seal != null && seal.covers();
  }

  /// Puts lines back into the shown article: each becomes a paragraph in its place, is searched,
  /// and the text then stands at the first of them.
  ///
  /// @param indices of [#lines]
  /// @param done told how many came back
  public void putBack(Set<Integer> indices, Runnable done) {
    MarkedArticle shown = shownArticle.markedArticle();
    Briefing before = shownBriefing.briefing();
    if (shown == null || before == null || indices.isEmpty() || sealed()) {
      return;
    }
    Set<Integer> chosen = Set.copyOf(indices);
    Act act = document.act(by);
    PartFolder parts = document.parts();
    work.run(
        TaskRunner.Task.of(() -> regrowth(before, shown, chosen, act, parts)),
        made -> done(made, done),
        this::failed);
  }

  private Regrowth regrowth(
      Briefing before, MarkedArticle shown, Set<Integer> chosen, Act act, PartFolder parts)
      throws java.io.IOException {
    ArticleImporter maker = importer.get();
    RestoredLines back = RestoredLines.of(shown.article(), chosen);
    MarkedArticle now = RestoredFindings.article(shown, back, maker.find(back.article()));
    String part = parts.put(new AddedParts(now, maker.knowledge(List.of(now)).agents(), null));
    List<String> lines = new ArrayList<>();
    for (int i = 0; i < shown.article().dropped().size(); i++) {
      if (chosen.contains(i)) {
        lines.add(shown.article().dropped().get(i).text());
      }
    }
    String id = shown.article().id();
    return new Regrowth(new RestoreLines(act, id, lines, part), before, now, back.added());
  }

  private void done(Regrowth made, Runnable done) {
    if (!made.before().equals(shownBriefing.briefing())) {
      failed(
          new Refusal(
              made.edit().articleId(),
              "The briefing was edited while the line was put back.",
              "Put it back once more."));
      return;
    }
    if (!document.apply(made.edit())) {
      return;
    }
    if (!made.added().isEmpty()) {
      TextSpan first = made.added().getFirst();
      String words = first.of(made.now().article().text());
      moves.showPassage(new EvidenceQuote(made.edit().articleId(), first, words));
    }
    done.run();
  }

  private void failed(Exception failure) {
    problem.set(null);
    problem.set(
        failure instanceof Refusal expected
            ? expected.problems().getFirst()
            : ArticleOpener.unwritten(failure));
  }
}
