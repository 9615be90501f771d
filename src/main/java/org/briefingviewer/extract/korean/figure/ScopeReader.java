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

  /// "60개 보유하고": a verb.
  private static final String DOES = "하";

  /// Parts a headline.
  private static final String PART = "…";

  /// Part the items of a list too.
  private static final Pattern ITEMS = Pattern.compile("[…△▲▷◇◆■□●○※;:—]");

  private static final int SKIPPED = 5;
  private static final int NOUNS = 2;

  /// Behind so many words the noun before a figure is its own.
  private static final int NEAR = 3;

  /// "1만 명 가운데 600명": the unit of another figure.
  private static final Pattern UNIT =
      Pattern.compile("(\\d.*)?(명|개|발|건|대|척|달러|원|톤|위안|루블|엔|유로|배럴|t)");

  /// What stands in the same word before a figure: "인구(", and "활성화(14억원→", of which the first
  /// figure is.
  private static final Pattern BRACKET = Pattern.compile("\\D{2,}\\(-?");

  private static final String ARROW = "→";

  /// A quotation mark at the end of words that it does not open.
  private static final Pattern HALF = Pattern.compile("(?<=^[^'‘’]{1,40})['’]$");

  private static final Pattern MARKS = Pattern.compile("[^\\p{L}\\p{N} ·-]");

  private final NounWords nouns;
  private final KoreanWords changes = KoreanWords.read("extract/korean/changes.tsv");

  /// @param nouns tells nouns from other words
  public ScopeReader(NounWords nouns) {
    this.nouns = nouns;
  }

  /// Gives a figure what it covers, where the words before it say so.
  ///
  /// @param counting tells whether a word is a part of another figure: "두 배인 124억 원"
  /// @param named tells whether a place in the sentence belongs to the name of a source
  /// @param speaker tells whether a noun is a body, which acts and is not counted
  public void read(
      KoreanFigure figure,
      Predicate<Eojeol> counting,
      Predicate<Eojeol> named,
      Predicate<String> speaker) {
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
    int begins = Math.min(sentence.words().get(at).start(), figure.start());
    String glued = sentence.text().substring(begins, figure.start());
    if (BRACKET.matcher(glued).matches()) {
      bracketed(figure, glued.substring(0, glued.indexOf('(')), speaker);
      return;
    }
    if (glued.contains(ARROW)) {
      return;
    }
    int head = head(sentence, figure, at - 1, counting);
    if (head >= 0
        && !parted(sentence, head, figure)
        && !counting.test(sentence.words().get(head))
        && !named.test(sentence.words().get(head))
        && !UNIT.matcher(nouns.particles().cut(sentence.word(head)).stem()).matches()) {
      headed(figure, head, named, speaker);
    }
  }

  /// Takes a noun before a figure, with the nouns that belong to it, where its particle fits.
  private void headed(
      KoreanFigure figure, int head, Predicate<Eojeol> named, Predicate<String> speaker) {
    KoreanSentence sentence = figure.sentence();
    Eojeol word = sentence.words().get(head);
    KoreanParticles.Noun noun = nouns.particles().cut(word.text());
    boolean linked = noun.particle().equals("의") && figure.unit().code().equals("fraction");
    boolean fits =
        switch (noun.role()) {
          case TOPIC, SUBJECT -> !speaker.test(noun.stem());
          case OBJECT -> true;
          case NONE -> !word.comma();
          case OTHER -> linked && !speaker.test(noun.stem());
        };
    boolean place =
        changes.ending("PLACE", noun.stem()) != null
            && changes.ending("PAPER", noun.stem()) == null;
    boolean who = changes.is("WHO", noun.stem());
    if (!fits
        || place
        || who
        || !nouns.noun(noun.stem())
        || sentence.quoted(word) != quoted(figure)) {
      return;
    }
    int first = head;
    while (first > 0 && head - first < NOUNS && goesOn(sentence, first - 1, named)) {
      first--;
    }
    int from = sentence.words().get(first).start();
    String words = sentence.text().substring(from, word.start() + noun.stem().length());
    figure.covers(HALF.matcher(words).replaceAll(""));
    if (sentence.wordAt(figure.start()) - head > NEAR
        || speaker.test(noun.stem())
        || MARKS.matcher(words).find()) {
      figure.doubt(EstimateField.SCOPE);
    }
  }

  /// "인구(2천454만 명)": what stands right before the bracket, unless that is a time, a state or a
  /// change.
  private void bracketed(KoreanFigure figure, String noun, Predicate<String> speaker) {
    if (nouns.noun(noun)
        && !changes.is("WHO", noun)
        && !speaker.test(noun)
        && changes.opening("UP", noun, 0) == null
        && changes.opening("DOWN", noun, 0) == null
        && !UNIT.matcher(noun).matches()
        && !MARKS.matcher(noun).find()) {
      figure.covers(noun);
    }
  }

  /// Whether another part of a headline begins between a word and a figure.
  private static boolean parted(KoreanSentence sentence, int head, KoreanFigure figure) {
    int end = sentence.words().get(head).end();
    return end < figure.start() && sentence.text().substring(end, figure.start()).contains(PART);
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
      if (!nouns.noun(noun.stem()) || word.closing() || hedges(figure, word)) {
        return null;
      }
      if (noun.particle().startsWith(DOES)) {
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

  /// Whether a word bounds a figure: "1000개 넘을 듯".
  private static boolean hedges(KoreanFigure figure, Eojeol word) {
    return figure.quantity().hedges().stream()
        .anyMatch(h -> h.span().overlaps(figure.sentence().place(word.start(), word.end())));
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
        && !ITEMS.matcher(sentence.text().substring(word.end(), next.start())).find()
        && !named.test(word)
        && nouns.particles().cut(word.text()).role() == KoreanParticles.Role.NONE
        && nouns.noun(word.text());
  }

  /// The word before the figure, words of time, of bounds and of comparison passed over; -1 where
  /// there is none.
  private int head(
      KoreanSentence sentence, KoreanFigure figure, int from, Predicate<Eojeol> counting) {
    int at = from;
    boolean compared = false;
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
        compared |= counting.test(word);
        at -= changes.is("BASE", word.text()) ? 2 : 1;
      } else if (hedge || changes.is("MONEY", word.text()) || nouns.time(word.text())) {
        boolean epoch = changes.opening("EPOCH", word.text(), 0) != null && at > 0;
        if ((i == 0 && !hedge && word.text().endsWith(OF))
            || (epoch && !nouns.time(sentence.word(at - 1)))) {
          return -1;
        }
        at--;
      } else {
        return compared && !subject(word) ? -1 : at;
      }
    }
    return -1;
  }

  /// "부족량이 작년 40만t보다 18만t": of both; "소요량 540만t보다 120만t": of the first alone.
  private boolean subject(Eojeol word) {
    KoreanParticles.Role role = nouns.particles().cut(word.text()).role();
    return role == KoreanParticles.Role.TOPIC || role == KoreanParticles.Role.SUBJECT;
  }
}
