// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.extract.quantity.mark;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.IntStream;
import org.briefingviewer.extract.quantity.draft.QuantityDraft;
import org.briefingviewer.extract.quantity.draft.QuantityRecogniser;
import org.briefingviewer.extract.quantity.line.AtomLine;
import org.briefingviewer.extract.quantity.line.PhraseTable;
import org.briefingviewer.extract.quantity.line.PhraseTable.Match;
import org.briefingviewer.extract.quantity.line.WordLists;
import org.briefingviewer.lexicon.WordList;
import org.briefingviewer.model.AnalyticConfidence;
import org.briefingviewer.model.TextSpan;
import org.jspecify.annotations.Nullable;

/// Reads how sure a source is said to be of its figures: "with moderate confidence", "had low
/// confidence in it". It holds for the sentence, and for the one before where it points back there.
public final class ConfidenceRecogniser implements QuantityRecogniser {
  private static final Set<String> POINTING = WordLists.named("pointing-at-a-figure");
  private static final Set<String> FIGURES = WordLists.named("nouns-for-a-judgement");
  private static final Set<String> JOINING = Set.of("in", "of", "about");

  private final PhraseTable<AnalyticConfidence.Level> sure = new PhraseTable<>(false);

  public ConfidenceRecogniser() {
    for (List<String> row : WordList.read("extract/likelihoods.tsv").rows()) {
      if (row.get(1).equals("confidence")) {
        String level = row.get(2).equals("none") ? "unstated" : row.get(2);
        sure.add(row.get(0), AnalyticConfidence.Level.valueOf(level.toUpperCase(Locale.ROOT)));
      }
    }
  }

  @Override
  public void read(AtomLine line, List<QuantityDraft> drafts) {
    List<Match<AnalyticConfidence.Level>> all = new ArrayList<>();
    for (int i = 0; !drafts.isEmpty() && i < line.size(); i++) {
      Match<AnalyticConfidence.Level> found = sure.startingAt(line, i);
      if (found != null) {
        all.add(found);
        i = found.to() - 1;
      }
    }
    boolean several = all.size() > 1 && drafts.getLast().to() <= all.getFirst().from();
    if (several && all.size() != drafts.size()) {
      return; // which of them is said of which figure is not plain
    }
    for (int i = 0; i < all.size(); i++) {
      Match<AnalyticConfidence.Level> found = all.get(i);
      (several ? drafts.subList(i, i + 1) : drafts)
          .stream()
              .filter(draft -> reaches(line, draft, found))
              .forEach(draft -> draft.sure(read(line, found)));
    }
  }

  /// Returns what a sentence without figures says of those before it ("The judgement is made with
  /// low confidence"), or null.
  public @Nullable AnalyticConfidence behind(AtomLine line) {
    for (int i = 0; i < line.size(); i++) {
      Match<AnalyticConfidence.Level> found = sure.startingAt(line, i);
      if (found != null) {
        return pointsBack(line, found) ? read(line, found) : null;
      }
    }
    return null;
  }

  /// "confident that a deal will follow" is said of what follows; a semicolon parts, unless what is
  /// behind it points back.
  private static boolean reaches(
      AtomLine line, QuantityDraft draft, Match<AnalyticConfidence.Level> found) {
    if (draft.to() <= found.from() && ofNext(line, found)) {
      return false;
    }
    int from = Math.min(found.to(), draft.to());
    int to = Math.max(found.from(), draft.from());
    boolean parted = IntStream.range(from, to).anyMatch(i -> line.is(i, ";"));
    return !parted || (draft.to() <= found.from() && pointsBack(line, found));
  }

  private static boolean ofNext(AtomLine line, Match<?> found) {
    return line.is(found.to(), "that") && line.at(found.to() + 1).word();
  }

  private static boolean pointsBack(AtomLine line, Match<?> found) {
    if (ofNext(line, found)) {
      return false;
    }
    if (POINTING.contains(line.at(found.from() - 1).lower()) || alone(line, found)) {
      return true;
    }
    for (int i = found.from(); i <= found.to(); i++) {
      if (JOINING.contains(line.at(i).lower()) && figure(line, i + 1)) {
        return true;
      }
    }
    return IntStream.range(1, Math.min(found.from(), 4))
        .anyMatch(i -> FIGURES.contains(line.at(i).lower()));
  }

  /// "Low confidence!" is all that the sentence says.
  private static boolean alone(AtomLine line, Match<?> found) {
    return line.at(found.from() - 1).edge() && !line.at(found.to()).word();
  }

  private static boolean figure(AtomLine line, int at) {
    boolean owned = Set.of("the", "this", "that", "its", "their").contains(line.at(at).lower());
    boolean noun = FIGURES.contains(line.at(at + 1).lower());
    return (owned && noun) || (POINTING.contains(line.at(at).lower()) && !line.at(at + 1).number());
  }

  private static AnalyticConfidence read(AtomLine line, Match<AnalyticConfidence.Level> found) {
    TextSpan span = new TextSpan(line.at(found.from()).start(), line.at(found.to() - 1).end());
    return new AnalyticConfidence(span, line.words(found.from(), found.to()), found.meaning());
  }
}
