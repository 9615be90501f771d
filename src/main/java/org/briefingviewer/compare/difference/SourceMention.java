// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.compare.difference;

import java.util.List;
import java.util.Set;
import org.briefingviewer.compare.figure.FigureSources;
import org.briefingviewer.compare.figure.FigureSources.Named;
import org.briefingviewer.compare.figure.ReportedFigure;
import org.briefingviewer.compare.word.BodyName;
import org.briefingviewer.compare.word.BodyNameReader;
import org.briefingviewer.compare.word.SourceWords;
import org.briefingviewer.compare.word.TextWord;
import org.briefingviewer.compare.word.WordCutter;

/// Whether a sentence names a source that nobody read as its figure's: "think the analysts", "by
/// its list". What a text may say in other words is no reason to accuse it.
public final class SourceMention {
  private final WordCutter words;
  private final BodyNameReader names;
  private final Set<String> pronouns = SourceWords.words("PRONOUN");
  private final Set<String> observing = SourceWords.words("OBSERVES");
  private final Set<String> accounts = SourceWords.words("ACCOUNT");
  private final Set<String> bodies = SourceWords.words("BODY");
  private final Set<String> doubts = SourceWords.words("DOUBT");

  /// The sentence that was asked about last: questions about one come one after the other.
  private Said last = new Said("", List.of(), new BodyName(Set.of(), Set.of(), ""));

  private record Said(String sentence, List<TextWord> words, BodyName name) {}

  public SourceMention(WordCutter words) {
    this.words = words;
    this.names = BodyNameReader.read(words);
  }

  private Said said(ReportedFigure figure) {
    String sentence = figure.passage().words();
    if (!sentence.equals(last.sentence())) {
      last = new Said(sentence, words.of(sentence), names.of(sentence));
    }
    return last;
  }

  /// Returns whether the sentence of a figure has the words of one of the sources.
  public boolean names(ReportedFigure figure, FigureSources sources) {
    BodyName said = said(figure).name();
    return sources.links().stream()
        .map(Named::name)
        .anyMatch(
            name ->
                said.says(name)
                    || (name.words().isEmpty() && said.mayBe(name))
                    || (name.words().size() > 1
                        && said.words().containsAll(name.words())
                        && !ofAnother(figure, name)));
  }

  /// Returns whether a body of another state is named: "Japan's defence ministry".
  private boolean ofAnother(ReportedFigure figure, BodyName name) {
    String before = "";
    for (TextWord word : said(figure).words()) {
      boolean other = before.startsWith("@") && !name.states().contains(before);
      if (other && name.words().contains(word.key())) {
        return true;
      }
      before = word.key();
    }
    return false;
  }

  /// Returns whether the sentence of a figure has a word of doubt, also where that is not read as
  /// the figure's.
  public boolean doubts(ReportedFigure figure) {
    return said(figure).words().stream().anyMatch(word -> doubts.contains(word.lower()));
  }

  /// Returns whether the sentence of a figure gives it to somebody whom a pronoun or a body without
  /// a name stands for: "it saw", "by its count", "the service".
  public boolean pointsBack(ReportedFigure figure) {
    List<TextWord> said = said(figure).words();
    for (int i = 0; i + 1 < said.size(); i++) {
      String word = said.get(i).lower();
      TextWord next = said.get(i + 1);
      boolean sees =
          pronouns.contains(word)
              && (next.kind() == TextWord.Kind.SAYING || observing.contains(next.lower()));
      boolean account =
          (word.equals("its") || word.equals("their")) && accounts.contains(next.lower());
      boolean body = word.equals("the") && bodies.contains(next.lower());
      if (sees || account || body) {
        return true;
      }
    }
    return false;
  }
}
