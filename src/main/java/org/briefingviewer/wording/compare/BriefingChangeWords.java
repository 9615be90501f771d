// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.wording.compare;

import java.util.stream.Collectors;
import org.briefingviewer.compare.change.ArticleChange;
import org.briefingviewer.compare.change.ArticleChange.OfFinding;
import org.briefingviewer.compare.change.ArticleChange.OfMark;
import org.briefingviewer.compare.change.ArticleChange.OfText;
import org.briefingviewer.compare.change.ArticleChange.Part;
import org.briefingviewer.compare.change.ArticleChange.WordChange;
import org.briefingviewer.compare.change.ChangeKind;
import org.briefingviewer.model.EvidenceQuote;
import org.briefingviewer.model.Finding;
import org.briefingviewer.wording.Messages;
import org.jspecify.annotations.Nullable;

/// Says what changed between two briefings.
public record BriefingChangeWords(Messages messages) {
  /// Returns how many articles changed.
  public String count(int articles) {
    return articles == 0 ? messages.text("change.none") : messages.text("change.count", articles);
  }

  public String article(ArticleChange change) {
    return messages.text("change.article." + change.kind(), change.headline());
  }

  /// Returns what became of a sentence; of one that was changed what went in brackets, and what
  /// came between signs.
  public String text(OfText text) {
    return messages.text(
        "change.text." + text.kind(), quote(text.before()), quote(text.after()), words(text));
  }

  private static String quote(@Nullable EvidenceQuote quote) {
    return quote == null ? "" : quote.words();
  }

  private static String words(OfText text) {
    return text.words().stream().map(BriefingChangeWords::word).collect(Collectors.joining());
  }

  private static String word(WordChange change) {
    String words = change.words();
    if (change.kind() == null) {
      return words;
    }
    String gap = words.endsWith(" ") ? " " : "";
    boolean gone = change.kind() == ChangeKind.GONE;
    return (gone ? "[-" : "{+") + words.strip() + (gone ? "-]" : "+}") + gap;
  }

  /// Returns what became of an estimate or a state of a tie.
  ///
  /// @param before all that it said, or empty
  /// @param after all that it says, or empty
  public String finding(OfFinding finding, String before, String after) {
    return messages.text("change.finding." + finding.kind(), before, after, parts(finding));
  }

  private String parts(OfFinding finding) {
    return finding.parts().stream().map(this::part).collect(Collectors.joining(", "));
  }

  /// Returns what became of an estimate or a state of a tie, by its words alone: "removed: “300
  /// killed”", "number, review: “300” → “600”".
  public String brief(OfFinding finding) {
    String before = written(finding.before());
    String after = written(finding.after());
    if (finding.kind() == ChangeKind.CHANGED && before.equals(after)) {
      return messages.text("changes.finding", after, parts(finding));
    }
    return finding(finding, before, after);
  }

  private static String written(@Nullable Finding finding) {
    return finding == null ? "" : "“" + finding.asWritten() + "”";
  }

  /// Returns that an article came or went.
  public String whole(ChangeKind kind) {
    return messages.text("changes.article." + kind);
  }

  /// Returns what stands before the words of a sentence that was changed.
  public String changed() {
    return messages.text("changes.sentence");
  }

  private String part(Part part) {
    return messages.text("change.part." + part);
  }

  /// Returns what became of a handling mark.
  public String mark(OfMark mark) {
    return messages.text(
        "change.mark",
        mark(mark.before()),
        mark(mark.after()),
        mark.words().isEmpty() ? messages.text("change.mark.whole") : "“" + mark.words() + "”");
  }

  private String mark(@Nullable String mark) {
    return mark == null ? messages.text("change.mark.none") : mark;
  }
}
