// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.extract.korean.tie;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.briefingviewer.extract.korean.figure.DateReader;
import org.briefingviewer.extract.korean.name.AgentClass;
import org.briefingviewer.extract.korean.source.KoreanVoice;
import org.briefingviewer.extract.korean.source.SentenceSpeech;
import org.briefingviewer.extract.korean.text.KoreanParticles;
import org.briefingviewer.extract.korean.text.KoreanSentence;
import org.briefingviewer.extract.tie.actor.TriangleData;
import org.briefingviewer.model.ActorPair;
import org.briefingviewer.model.Agent;
import org.briefingviewer.model.Article;
import org.briefingviewer.model.Basis;
import org.briefingviewer.model.Event;
import org.briefingviewer.model.EvidenceQuote;
import org.briefingviewer.model.ParagraphKind;
import org.briefingviewer.model.PartialDate;
import org.briefingviewer.model.Review;
import org.briefingviewer.model.TextSpan;
import org.briefingviewer.model.TieState;
import org.briefingviewer.model.Trend;
import org.briefingviewer.model.Triangle;
import org.jspecify.annotations.Nullable;

/// Finds what a Korean text says of the ties between the three actors, and the dated events that it
/// tells. Where a sentence does not say plainly whose tie moves which way, nothing is found.
public final class KoreanTies {
  private final Triangle triangle;
  private final ActorWords actors;
  private final TrendReader trends;
  private final ActionReader actions;
  private final TreatyWords treaties;
  private final DateReader dates;

  /// Makes a finder for the ties of a triangle.
  public KoreanTies(TriangleData data, KoreanParticles particles, DateReader dates) {
    this.triangle = data.triangle();
    this.actors = new ActorWords(triangle, particles);
    this.trends = new TrendReader(actors, particles, triangle);
    this.actions = new ActionReader(actors, triangle);
    this.treaties = new TreatyWords(actors, particles);
    this.dates = dates;
  }

  /// Returns the states that a text gives, in its order.
  ///
  /// @param speeches its sentences with who gives what they say
  public List<TieState> find(Article article, List<SentenceSpeech> speeches) {
    List<TieState> found = new ArrayList<>();
    ActorPair before = null;
    for (SentenceSpeech speech : speeches) {
      KoreanSentence sentence = speech.sentence();
      ActorPair pair = before;
      before = trends.pair(sentence);
      if (!tells(sentence)) {
        continue;
      }
      List<TieMention> mentions =
          new ArrayList<>(trends.read(sentence, pair == null ? before : pair));
      mentions.addAll(actions.read(sentence));
      if (mentions.isEmpty() || history(article, sentence)) {
        continue;
      }
      Set<ActorPair> told = new HashSet<>();
      for (TieMention words : mentions) {
        if (told.add(words.pair())) {
          found.add(state(article, speech, words, found.size()));
        }
      }
    }
    return List.copyOf(found);
  }

  private static boolean tells(KoreanSentence sentence) {
    return sentence.kind() != ParagraphKind.CAPTION && !sentence.text().endsWith("?");
  }

  /// What was so two years ago and before is history, no state of a tie.
  private boolean history(Article article, KoreanSentence sentence) {
    LocalDate today = article.publication().day();
    return dates.find(sentence, today).stream()
        .anyMatch(d -> today != null && d.date().year() < today.getYear() - 1);
  }

  private TieState state(Article article, SentenceSpeech speech, TieMention words, int number) {
    KoreanSentence sentence = speech.sentence();
    boolean trend = words.trend() != Trend.UNSTATED;
    Agent who = trend ? assessor(speech.at(words.from())) : null;
    TextSpan whole = sentence.span();
    LocalDate day = article.publication().day();
    return new TieState(
        "t" + (number + 1),
        words.pair(),
        words.trend(),
        sentence.text().substring(words.from(), words.to()),
        who,
        who == null ? null : side(who),
        who == null ? Basis.INFERRED : Basis.STATED,
        trend && day != null ? PartialDate.of(day) : null,
        words.stance(),
        List.of(new EvidenceQuote(article.id(), whole, sentence.text())),
        Review.PROPOSED);
  }

  /// Who holds the view: not a medium that passes it on, nor what it is read from.
  private static @Nullable Agent assessor(List<KoreanVoice> voices) {
    for (KoreanVoice voice : voices.reversed()) {
      AgentClass kind = voice.name().kind();
      if (kind != AgentClass.MEDIUM && kind != AgentClass.RECORD && !voice.inferred()) {
        return voice.name().agent();
      }
    }
    return null;
  }

  /// Who tells what happened: a medium too, which reports it.
  private static @Nullable Agent teller(List<KoreanVoice> voices) {
    for (KoreanVoice voice : voices.reversed()) {
      if (voice.name().kind() != AgentClass.RECORD && !voice.inferred()) {
        return voice.name().agent();
      }
    }
    return null;
  }

  /// Returns the state for which somebody speaks, or null when the name does not tell.
  public @Nullable String side(Agent agent) {
    return actors.side(agent.name());
  }

  /// Returns the actors that a text names, each once, in its order.
  public List<String> named(List<SentenceSpeech> speeches) {
    return speeches.stream()
        .flatMap(speech -> actors.find(speech.sentence()).stream())
        .filter(ActorWord::ours)
        .map(ActorWord::actor)
        .distinct()
        .toList();
  }

  /// Returns who is said to hold what a passage says, or null.
  public @Nullable Agent assessor(List<SentenceSpeech> speeches, TextSpan passage) {
    for (SentenceSpeech speech : speeches) {
      TextSpan span = speech.sentence().span();
      int from = Math.max(0, passage.start() - span.start());
      Agent who = span.overlaps(passage) ? assessor(speech.at(from)) : null;
      if (who != null) {
        return who;
      }
    }
    return null;
  }

  /// Returns the dated events of a text, in its order.
  public List<Event> events(Article article, List<SentenceSpeech> speeches) {
    List<Event> found = new ArrayList<>();
    LocalDate today = article.publication().day();
    for (SentenceSpeech speech : speeches) {
      KoreanSentence sentence = speech.sentence();
      if (sentence.kind() != ParagraphKind.BODY) {
        continue;
      }
      for (ActionReader.Happening each : actions.events(sentence, dates.find(sentence, today))) {
        if (speech.behindName(each.date().start())) {
          continue;
        }
        TextSpan place = sentence.place(each.from(), each.to());
        found.add(
            new Event(
                "e" + (found.size() + 1),
                each.date().date(),
                each.date().counted() ? Basis.INFERRED : Basis.STATED,
                new EvidenceQuote(article.id(), place, place.of(article.text())),
                ties(sentence),
                teller(speech.at(each.date().start())),
                treaties.step(sentence, each.from(), each.to()),
                Review.PROPOSED));
      }
    }
    return List.copyOf(found);
  }

  /// The ties whose two actors a sentence names.
  private List<ActorPair> ties(KoreanSentence sentence) {
    Set<String> named = new HashSet<>();
    actors.find(sentence).forEach(actor -> named.add(actor.actor()));
    return triangle.pairs().stream()
        .filter(pair -> named.contains(pair.first()) && named.contains(pair.second()))
        .toList();
  }
}
