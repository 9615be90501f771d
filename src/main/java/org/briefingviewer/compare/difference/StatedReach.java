// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.compare.difference;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.briefingviewer.compare.figure.ReportedFigure;
import org.briefingviewer.lexicon.WordList;
import org.briefingviewer.lexicon.WordRow;
import org.briefingviewer.model.Estimate;
import org.briefingviewer.model.EvidenceQuote;

/// What a report says that its figure takes in or leaves out ("once crude was added", "excluding
/// arms"). A total that also counts something else is no other number of the same thing.
final class StatedReach {
  /// A number behind the words is a part of the figure, and no other reach: "including 600 dead".
  private static final String NO_NUMBER =
      "(?!\\s+(?:(?:about|some|around|nearly|almost|over|up to|at least|more than|fewer than"
          + "|an estimated)\\s+)?(?:[\\p{Sc}\\d]|US\\$|(?:one|two|three|four|five|six|seven|eight"
          + "|nine|ten|dozens?|scores|hundreds|thousands|millions)\\b))";

  /// The rest of the clause, as far as it is worth telling.
  private static final String REST = "[^,.;:()—–]{0,60}(?![^,.;:()—–\\s])";

  private final Pattern said;

  private StatedReach(Pattern said) {
    this.said = said;
  }

  /// Reads the program's own list.
  static StatedReach read() {
    String states = words("STATES");
    String lacks = words("LACKS") + "(?!\\s+(?:\\w+ing|" + words("NOTHING") + ")\\b)";
    String added =
        words("OPENS")
            + "\\s[^,.;:()—–]{1,80}?\\s(?:(?:was|were|is|are|be|been|being)\\s)?"
            + words("CLOSES")
            + "\\b";
    String within = "\\S*" + words("WITHIN");
    return new StatedReach(
        Pattern.compile(
            "(?iU)\\b(?:"
                + states
                + "|"
                + lacks
                + ")\\b"
                + NO_NUMBER
                + "\\s"
                + REST
                + "|\\b"
                + added
                + "|"
                + within));
  }

  private static String words(String kind) {
    List<String> words = new ArrayList<>();
    for (WordRow row : WordList.read("compare/reach-words.tsv").rows()) {
      if (row.get(0).equals(kind)) {
        words.addAll(List.of(row.get(1).split("; ")));
      }
    }
    return words.stream()
        .map(word -> Pattern.quote(word).replace(" ", "\\E\\s\\Q"))
        .collect(Collectors.joining("|", "(?:", ")"));
  }

  /// Returns the words by which its report says so of a figure; empty where it says nothing.
  String of(ReportedFigure figure) {
    List<String> texts = new ArrayList<>();
    texts.add(figure.passage().words());
    texts.add(Objects.requireNonNullElse(figure.quantity().scope(), ""));
    if (figure.claim() instanceof Estimate estimate) {
      estimate.alsoSaid().stream().map(EvidenceQuote::words).forEach(texts::add);
    }
    for (String text : texts) {
      Matcher found = said.matcher(text);
      if (found.find()) {
        return found.group().strip();
      }
    }
    return "";
  }
}
