// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.extract.korean;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.briefingviewer.extract.korean.figure.HedgeReader;
import org.briefingviewer.extract.korean.figure.KoreanFigure;
import org.briefingviewer.extract.korean.source.KoreanVoice;
import org.briefingviewer.extract.korean.source.SentenceSpeech;
import org.briefingviewer.extract.korean.text.KoreanParticles;
import org.briefingviewer.extract.korean.text.KoreanSentence;
import org.briefingviewer.extract.korean.text.NounWords;
import org.briefingviewer.model.Article;
import org.briefingviewer.model.EvidenceQuote;
import org.briefingviewer.model.HedgeCue;
import org.briefingviewer.model.HedgeKind;
import org.briefingviewer.model.TextSpan;

/// Holds what somebody denies, or could not check, against the figures that it is about, before it
/// in the same text: "이를 부인했다" against those of the sentence before, "사망자 집계를 신뢰할 수 없다" against all
/// that tell of as many dead on the same word.
final class KoreanDenials {
  /// How many sentences may stand between a figure and what points back at it, or names it.
  private static final int NEAR = 2;

  private static final int FAR = 12;

  /// How many words before a figure, or a word for a claim, tell of what it is.
  private static final int WORDS = 6;

  private final HedgeReader hedges;
  private final NounWords nouns;

  KoreanDenials(HedgeReader hedges, NounWords nouns) {
    this.hedges = hedges;
    this.nouns = nouns;
  }

  /// A figure, who says its sentence, and what is said against it.
  record Told(SentenceSpeech speech, KoreanFigure figure, List<EvidenceQuote> against) {
    int index() {
      return speech.sentence().index();
    }

    List<KoreanVoice> voices() {
      return figure.disowned() ? List.of() : speech.at(figure.start());
    }

    boolean estimate() {
      boolean named = speech.named(figure.start(), figure.end());
      return !named && figure.plain(speech.said(figure.start())) == null;
    }
  }

  /// @param told the figures of the text, in its order
  void read(Article article, List<SentenceSpeech> speeches, List<Told> told) {
    int from = 0;
    int to = 0;
    for (SentenceSpeech speech : speeches) {
      KoreanSentence sentence = speech.sentence();
      while (to < told.size() && told.get(to).index() <= sentence.index()) {
        to++;
      }
      while (from < to && told.get(from).index() < sentence.index() - FAR) {
        from++;
      }
      HedgeReader.Denial denial = hedges.denial(sentence);
      List<Told> denied =
          denial == null ? List.of() : denied(speech, denial, told.subList(from, to));
      if (denial == null || denied.isEmpty()) {
        continue;
      }
      TextSpan words = sentence.place(denial.from(), denial.to());
      HedgeCue cue = new HedgeCue(words, words.of(article.text()), HedgeKind.EVIDENTIAL);
      EvidenceQuote quote =
          new EvidenceQuote(article.id(), sentence.span(), sentence.span().of(article.text()));
      for (Told each : denied) {
        each.figure().hedge(cue);
        if (each.index() != sentence.index()) {
          each.against().add(quote);
        }
      }
    }
  }

  private List<Told> denied(SentenceSpeech speech, HedgeReader.Denial denial, List<Told> told) {
    KoreanSentence sentence = speech.sentence();
    boolean bare = denial.claim() < 0 && hedges.bare(sentence, denial);
    if (denial.claim() < 0 && !bare) {
      return List.of();
    }
    List<Told> own = told.stream().filter(each -> refuted(each, speech, denial)).toList();
    if (!own.isEmpty()) {
      own.forEach(each -> each.figure().disown());
      return own;
    }
    List<KoreanVoice> deniers = denial.denied() ? speech.at(denial.from()) : List.of();
    List<Told> before = new ArrayList<>();
    for (Told each : told) {
      if (each.index() < sentence.index() && each.estimate() && !own(each, deniers)) {
        before.add(each);
      }
    }
    Set<String> about = nouns(sentence, denial.claim());
    boolean points =
        bare
            || hedges.points(sentence.word(denial.claim()))
            || hedges.these(sentence.word(denial.claim() - 1))
            || about.isEmpty();
    List<Told> last = points ? last(sentence, before, NEAR) : named(sentence, before, about);
    return hedges.all(sentence.word(denial.claim())) ? series(last, before) : last;
  }

  /// "300명이 왔다는 보도를 부인했다": the claim itself stands in the sentence that denies it.
  private boolean refuted(Told told, SentenceSpeech speech, HedgeReader.Denial denial) {
    KoreanSentence sentence = speech.sentence();
    return told.index() == sentence.index()
        && denial.denied()
        && denial.claim() >= 0
        && told.figure().end() <= sentence.words().get(denial.claim()).start()
        && (hedges.says(sentence.word(denial.claim() - 1))
            || sentence.wordAt(told.figure().end() - 1) >= denial.claim() - 1);
  }

  /// Whether those who deny a figure gave it themselves.
  private static boolean own(Told told, List<KoreanVoice> deniers) {
    return !deniers.isEmpty() && told.voices().stream().anyMatch(deniers.getLast()::akin);
  }

  /// The figures of the last sentence that has some.
  private static List<Told> last(KoreanSentence sentence, List<Told> before, int near) {
    int index = before.isEmpty() ? -FAR : before.getLast().index();
    return sentence.index() - index > near
        ? List.of()
        : before.stream().filter(t -> t.index() == index).toList();
  }

  /// "이런 집계를": with the last figures those that the same ones give right before.
  private static List<Told> series(List<Told> last, List<Told> before) {
    List<KoreanVoice> givers = last.isEmpty() ? List.of() : last.getFirst().voices();
    return givers.isEmpty()
        ? last
        : before.stream()
            .filter(
                each ->
                    last.getFirst().index() - each.index() <= NEAR
                        && each.voices().stream().anyMatch(givers.getLast()::akin))
            .toList();
  }

  /// The figures that most of the words tell of which name what is denied, and what the same ones
  /// give besides.
  private List<Told> named(KoreanSentence sentence, List<Told> before, Set<String> about) {
    int most = before.stream().mapToInt(each -> shared(each, about)).max().orElse(0);
    if (most == 0) {
      return last(sentence, before, 1);
    }
    List<KoreanVoice> givers =
        before.stream()
            .filter(each -> shared(each, about) == most)
            .flatMap(each -> each.voices().stream())
            .filter(voice -> about.stream().anyMatch(voice.name().agent().name()::contains))
            .toList();
    return before.stream()
        .filter(
            each ->
                shared(each, about) == most
                    || each.voices().stream().anyMatch(v -> givers.stream().anyMatch(v::akin)))
        .toList();
  }

  private int shared(Told told, Set<String> about) {
    KoreanSentence sentence = told.speech().sentence();
    int at = sentence.wordAt(told.figure().start());
    Set<String> nouns = nouns(sentence, at);
    told.voices().forEach(voice -> nouns.add(voice.name().agent().name()));
    return (int) about.stream().filter(a -> nouns.stream().anyMatch(n -> n.contains(a))).count();
  }

  /// The nouns shortly before a word.
  private Set<String> nouns(KoreanSentence sentence, int word) {
    Set<String> found = new HashSet<>();
    for (int i = word - 1; i >= Math.max(0, word - WORDS); i--) {
      KoreanParticles.Noun noun = nouns.particles().cut(sentence.word(i));
      if (noun.role() == KoreanParticles.Role.TOPIC && nouns.noun(noun.stem())) {
        return found;
      }
      if (noun.stem().length() > 1 && nouns.noun(noun.stem())) {
        found.add(noun.stem());
      }
    }
    return found;
  }
}
