// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.compare.difference;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.briefingviewer.compare.figure.ReportedFigure;
import org.briefingviewer.lexicon.WordList;
import org.briefingviewer.model.Estimate;
import org.briefingviewer.model.EvidenceQuote;

/// What a report says that its figure takes in or leaves out ("once crude was added", "excluding
/// arms"). A total that also counts something else is no other number of the same thing.
final class StatedReach {
  /// A number behind the words is a part of the figure, and no other reach: "including 600 dead".
  private static final String NO_NUMBER =
      "(?!\\s+(?:(?:up to|at least|more than|fewer than|an estimated|\\p{L}+)\\s+)?"
          + "(?:[\\p{Sc}\\d]|US\\$|(?:one|two|three|four|five|six|seven|eight"
          + "|nine|ten|dozens?|scores|hundreds|thousands|millions)\\b))";

  private static final Comparator<String> LENGTH = Comparator.comparingInt(String::length);

  /// The rest of the clause, as far as it is worth telling.
  private static final String REST = "[^,.;:()—–]{0,60}(?![^,.;:()—–\\s])";

  private final Pattern said;

  /// A word of each phrase: a text without any of them says nothing, which is sooner told.
  private final List<String> telling;

  private StatedReach(Pattern said, List<String> telling) {
    this.said = said;
    this.telling = telling;
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
                + within),
        Stream.of("STATES", "LACKS", "CLOSES", "WITHIN")
            .flatMap(StatedReach::phrases)
            .map(phrase -> Collections.max(List.of(phrase.split(" ")), LENGTH))
            .distinct()
            .toList());
  }

  private static Stream<String> phrases(String kind) {
    return WordList.read("compare/reach-words.tsv").rows().stream()
        .filter(row -> row.get(0).equals(kind))
        .flatMap(row -> Stream.of(row.get(1).split("; ")));
  }

  private static String words(String kind) {
    return phrases(kind)
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
      if (telling.stream().anyMatch(text.toLowerCase(Locale.ROOT)::contains) && found.find()) {
        return found.group().strip();
      }
    }
    return "";
  }
}
