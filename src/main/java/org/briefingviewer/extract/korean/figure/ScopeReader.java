// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.extract.korean.figure;

import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.briefingviewer.extract.korean.text.Eojeol;
import org.briefingviewer.extract.korean.text.KoreanParticles;
import org.briefingviewer.extract.korean.text.KoreanSentence;
import org.briefingviewer.extract.korean.text.KoreanWords;
import org.briefingviewer.extract.korean.text.NounWords;
import org.briefingviewer.model.EstimateField;
import org.briefingviewer.model.Unit.UnitKind;
import org.jspecify.annotations.Nullable;

/// Reads what a figure counts or measures: the noun right before it, with the nouns that belong to
/// it: "사망자 300명", "철광석 수출은 4천 820만 달러".
public final class ScopeReader {
  /// "2017년의 70%": a share of what was then, and of nothing that the sentence names before.
  private static final String OF = "의";

  /// Parts a headline.
  private static final String PART = "…";

  private static final int SKIPPED = 5;
  private static final int NOUNS = 2;

  /// Behind so many words the noun before a figure is its own.
  private static final int NEAR = 3;

  /// "1만 명 가운데 600명": the unit of another figure.
  private static final Pattern UNIT = Pattern.compile("(\\d.*)?(명|개|발|건|대|척|달러|원|톤)");

  private static final Pattern MARKS = Pattern.compile("[^\\p{L}\\p{N} ·-]");

  private final NounWords nouns;
  private final KoreanWords changes = KoreanWords.read("extract/korean/changes.tsv");

  /// @param nouns tells nouns from other words
  public ScopeReader(NounWords nouns) {
    this.nouns = nouns;
  }

  /// Gives a figure what it covers, where the words before it say so.
  ///
  /// @param named tells whether a place in the sentence belongs to the name of a source
  /// @param speaker tells whether a noun is a body, which acts and is not counted
  public void read(KoreanFigure figure, Predicate<Eojeol> named, Predicate<String> speaker) {
    KoreanSentence sentence = figure.sentence();
    if (figure.time()) {
      return;
    }
    int at = sentence.wordAt(figure.start());
    String following = beside(sentence, at - 1) ? null : following(sentence, figure);
    if (following != null) {
      figure.covers(following);
      return;
    }
    int head = head(sentence, figure, at - 1);
    if (head < 0
        || named.test(sentence.words().get(head))
        || UNIT.matcher(nouns.particles().cut(sentence.word(head)).stem()).matches()) {
      return;
    }
    Eojeol word = sentence.words().get(head);
    KoreanParticles.Noun noun = nouns.particles().cut(word.text());
    boolean linked = noun.particle().equals("의") && figure.unit().code().equals("fraction");
    boolean fits =
        switch (noun.role()) {
          case TOPIC, SUBJECT -> !speaker.test(noun.stem());
          case OBJECT -> true;
          case NONE -> !word.comma();
          case OTHER -> linked;
        };
    if (!fits || !nouns.noun(noun.stem()) || sentence.quoted(word) != quoted(figure)) {
      return;
    }
    int first = head;
    while (first > 0 && head - first < NOUNS && goesOn(sentence, first - 1, named)) {
      first--;
    }
    int from = sentence.words().get(first).start();
    String words = sentence.text().substring(from, word.start() + noun.stem().length());
    figure.covers(words);
    if (at - head > NEAR || MARKS.matcher(words).find()) {
      figure.doubt(EstimateField.SCOPE);
    }
  }

  /// "사망자 300명의 명단": what is counted stands right before the number.
  private boolean beside(KoreanSentence sentence, int i) {
    if (i < 0) {
      return false;
    }
    Eojeol word = sentence.words().get(i);
    return !word.comma()
        && nouns.particles().cut(word.text()).role() == KoreanParticles.Role.NONE
        && nouns.noun(word.text());
  }

  /// "117명의 티베트인들", "25개 조성" not, "50개 점을": the noun behind what only counts.
  private @Nullable String following(KoreanSentence sentence, KoreanFigure figure) {
    String text = sentence.text();
    boolean of = text.startsWith("의 ", figure.end());
    boolean items =
        text.startsWith(" ", figure.end())
            && sentence.word(sentence.wordAt(figure.end() - 1)).endsWith("개");
    if (figure.unit().kind() != UnitKind.COUNT || !(of || items)) {
      return null;
    }
    int first = sentence.wordAt(figure.end() - 1) + 1;
    for (int i = first; i < Math.min(first + 3, sentence.words().size()); i++) {
      Eojeol word = sentence.words().get(i);
      KoreanParticles.Noun noun = nouns.particles().cut(word.text());
      if (!nouns.noun(noun.stem()) || word.closing()) {
        return null;
      }
      if (noun.role() != KoreanParticles.Role.NONE) {
        int from = sentence.words().get(first).start();
        return text.substring(from, word.start() + noun.stem().length());
      }
      if (word.comma() || word.opens()) {
        return null;
      }
    }
    return null;
  }

  private static boolean quoted(KoreanFigure figure) {
    return figure.sentence().quoted().get(figure.start());
  }

  private boolean goesOn(KoreanSentence sentence, int i, Predicate<Eojeol> named) {
    Eojeol word = sentence.words().get(i);
    Eojeol next = sentence.words().get(i + 1);
    return !word.comma()
        && !word.opens()
        && !word.closing()
        && !sentence.text().substring(word.end(), next.start()).contains(PART)
        && !named.test(word)
        && nouns.particles().cut(word.text()).role() == KoreanParticles.Role.NONE
        && nouns.noun(word.text());
  }

  /// The word before the figure, words of time, of bounds and of comparison passed over; -1 where
  /// there is none.
  private int head(KoreanSentence sentence, KoreanFigure figure, int from) {
    int at = from;
    for (int i = 0; i < SKIPPED && at >= 0; i++) {
      Eojeol word = sentence.words().get(at);
      boolean hedge =
          word.end() <= figure.start()
              && figure.quantity().hedges().stream()
                  .anyMatch(h -> h.span().equals(sentence.place(word.start(), word.end())));
      boolean base = changes.ending("BASE", word.text()) != null;
      if (base && at > 0) {
        if (word.text().startsWith("것")) {
          return -1;
        }
        at -= changes.is("BASE", word.text()) ? 2 : 1;
      } else if (hedge || nouns.time(word.text())) {
        if (i == 0 && !hedge && word.text().endsWith(OF)) {
          return -1;
        }
        at--;
      } else {
        return at;
      }
    }
    return -1;
  }
}
