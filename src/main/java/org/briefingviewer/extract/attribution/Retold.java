// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.extract.attribution;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.briefingviewer.extract.attribution.mention.Vocabulary;
import org.briefingviewer.extract.attribution.phrase.Phrases.Run;
import org.briefingviewer.extract.attribution.word.Cue;
import org.briefingviewer.extract.text.AnalysedText;
import org.briefingviewer.extract.text.Sentence;
import org.briefingviewer.extract.text.Token;
import org.briefingviewer.model.Agent;
import org.briefingviewer.model.TextSpan;
import org.jspecify.annotations.Nullable;

/// Finds the medium through which a sentence before has the same source: "NHK reported, citing a
/// study. … according to the study". It is the program's own inference.
record Retold(
    AnalysedText text,
    Attributions attributions,
    Names names,
    Vocabulary vocabulary,
    Relays relays) {

  /// How many sentences back somebody may have been cited.
  private static final int REACH = 2;

  private static final Set<String> POINTING = Set.of("the", "these", "those", "this");

  private static final Set<String> HAS = Set.of("obtained", "seen", "reviewed", "viewed", "saw");

  private static final Set<String> PAPERS =
      Set.of(
          "report", "document", "paper", "study", "assessment", "copy", "analysis", "memo", "data");

  /// Returns the medium for what `attribution` gives, or null.
  @Nullable TextSpan before(Attribution attribution) {
    Agent agent = names.resolve(attribution.source());
    if (relays.medium(agent, attribution.source())) {
      return null;
    }
    int index = attribution.sentence().index();
    for (int s = index - 1; s >= Math.max(0, index - REACH); s--) {
      Sentence sentence = text.sentences().get(s);
      TextSpan medium = cited(sentence, attribution, agent);
      medium = medium == null ? told(sentence, agent) : medium;
      medium = medium == null && paper(attribution) ? seen(sentence) : medium;
      medium = medium == null ? telling(sentence, attribution, agent) : medium;
      if (medium != null) {
        return medium;
      }
    }
    TextSpan after = after(attribution);
    return after != null ? after : spokenTo(attribution, agent);
  }

  /// "This is reported by Kyodo. According to the office, …": the medium that tells the story, in
  /// the sentence before or in this paragraph.
  private @Nullable TextSpan telling(Sentence sentence, Attribution attribution, Agent agent) {
    boolean far =
        attribution.sentence().index() - sentence.index() > 1
            && attribution.sentence().paragraph() != sentence.paragraph();
    Attribution telling = far ? null : attributions.telling(sentence);
    boolean other =
        telling != null
            && !telling.equals(attribution)
            && attribution.sentence().index() > sentence.index()
            && relays.medium(names.resolve(telling.source()), telling.source());
    return telling == null || !other || names.resolve(telling.source()).id().equals(agent.id())
        ? null
        : telling.source();
  }

  /// "… 40 boats, the office says. Nobody was hurt, Kyodo reported.": the medium that ends the
  /// paragraph in the next sentence.
  private @Nullable TextSpan after(Attribution attribution) {
    int next = attribution.sentence().index() + 1;
    if (next >= text.sentences().size()) {
      return null;
    }
    Sentence sentence = text.sentences().get(next);
    int paragraph = sentence.paragraph();
    boolean last =
        next + 1 >= text.sentences().size()
            || text.sentences().get(next + 1).paragraph() > paragraph;
    boolean goesOn =
        sentence.tokens().stream().limit(3).anyMatch(t -> GOING_ON.contains(t.lower()));
    return last && goesOn && paragraph == attribution.sentence().paragraph()
        ? closing(sentence)
        : null;
  }

  /// By what a sentence goes on about the one before.
  private static final Set<String> GOING_ON =
      Set.of("it", "they", "he", "she", "this", "these", "those");

  /// "…, Kyodo reports. According to a diplomat, …": people without a name speak to the medium that
  /// ends the sentence before.
  private @Nullable TextSpan spokenTo(Attribution attribution, Agent agent) {
    int before = attribution.sentence().index() - 1;
    boolean people =
        agent.kind() == Agent.Kind.UNNAMED || people(words(attribution.source()).getFirst());
    return before >= 0 && people ? closing(text.sentences().get(before)) : null;
  }

  private static boolean people(String first) {
    return first.equals("a") || first.equals("an");
  }

  /// The medium to which a sentence is given at its end, where nobody else speaks in it.
  private @Nullable TextSpan closing(Sentence sentence) {
    TextSpan medium = null;
    for (Attribution each : attributions.in(sentence)) {
      boolean cites = each.kind() == Cue.Kind.CITING;
      boolean closes =
          !each.quoted()
              && (each.kind() == Cue.Kind.SPEECH || each.kind() == Cue.Kind.ACCORDING)
              && each.sentence().index() == sentence.index()
              && each.source().start() > sentence.span().start()
              && each.content().start() == sentence.span().start()
              && relays.medium(names.resolve(each.source()), each.source());
      if (!cites && !closes) {
        return null;
      }
      medium = cites ? medium : each.source();
    }
    return medium;
  }

  /// "NHK reported, citing two diplomats": the medium that cites the same one.
  private @Nullable TextSpan cited(Sentence sentence, Attribution attribution, Agent agent) {
    TextSpan medium = null;
    for (Attribution before : from(sentence)) {
      boolean cites = before.kind() == Cue.Kind.CITING;
      if (cites && medium != null && same(before.source(), attribution.source(), agent)) {
        return medium;
      }
      boolean says = before.kind() == Cue.Kind.SPEECH || before.kind() == Cue.Kind.ACCORDING;
      boolean outlet =
          says
              && !before.quoted()
              && relays.medium(names.resolve(before.source()), before.source());
      medium = outlet ? before.source() : medium;
    }
    return null;
  }

  /// The attributions whose words stand in `sentence`, those among them that speak of the sentence
  /// before.
  private List<Attribution> from(Sentence sentence) {
    List<Attribution> found = new ArrayList<>();
    if (sentence.index() > 0) {
      for (Attribution before : attributions.in(text.sentences().get(sentence.index() - 1))) {
        if (before.sentence().index() == sentence.index()) {
          found.add(before);
        }
      }
    }
    found.addAll(attributions.in(sentence));
    return found;
  }

  /// Whether two mentions stand for one: by name, by "the" and the noun, or as people of one state.
  private boolean same(TextSpan cited, TextSpan again, Agent agent) {
    if (names.resolve(cited).id().equals(agent.id())) {
      return true;
    }
    List<String> before = words(cited);
    List<String> now = words(again);
    boolean noun = before.contains(now.getLast());
    boolean points = POINTING.contains(now.getFirst().toLowerCase(Locale.ROOT));
    if (noun && (points || (now.size() == 1 && now.getLast().endsWith("s")))) {
      return true;
    }
    boolean papers =
        agent.kind() == Agent.Kind.INSTRUMENT
            && before.stream()
                .anyMatch(word -> word.endsWith("s") && now.contains(word) && paper(word));
    if (papers) {
      return true;
    }
    boolean people =
        names.resolve(cited).kind() == Agent.Kind.UNNAMED && agent.kind() == Agent.Kind.UNNAMED;
    return people
        && Character.isUpperCase(now.getFirst().charAt(0))
        && before.contains(now.getFirst());
  }

  private boolean paper(String word) {
    return vocabulary.nouns().of(word) == Agent.Kind.INSTRUMENT;
  }

  private List<String> words(TextSpan mention) {
    return List.of(text.words(mention).split("\\s+", -1));
  }

  /// "A diplomat told Kyodo …. The diplomat said": the medium to which the same one spoke.
  private @Nullable TextSpan told(Sentence sentence, Agent agent) {
    List<Token> tokens = sentence.tokens();
    for (Attribution before : attributions.in(sentence)) {
      boolean speaks = before.kind() == Cue.Kind.SPEECH && !before.quoted();
      if (speaks && names.resolve(before.source()).id().equals(agent.id())) {
        return relays.here(before);
      }
    }
    boolean people = agent.kind() == Agent.Kind.UNNAMED || agent.kind() == Agent.Kind.PERSON;
    boolean named = people && text.words(sentence.span()).contains(agent.name());
    int first = named && !tokens.isEmpty() ? Relays.hearer(tokens, 0) : -1;
    Run run = first > 0 ? relays.medium(tokens, first) : null;
    return run == null ? null : run.span(tokens);
  }

  /// Whether a paper speaks, by that noun or as "it".
  private boolean paper(Attribution attribution) {
    List<String> words = words(attribution.source());
    return names.resolve(attribution.source()).kind() == Agent.Kind.INSTRUMENT
        || (words.size() <= 3 && PAPERS.contains(words.getLast()));
  }

  /// "A report seen by Reuters", "Kyodo has obtained a copy": the medium that has the paper.
  private @Nullable TextSpan seen(Sentence sentence) {
    List<Token> tokens = sentence.tokens();
    for (int i = 1; i + 1 < tokens.size(); i++) {
      Run by = holds(tokens, i) ? relays.passed(tokens, i) : null;
      if (by != null) {
        return by.span(tokens);
      }
      int last = i - 1;
      while (last > 0
          && Set.of("has", "had", "it", "exclusively").contains(tokens.get(last).lower())) {
        last--;
      }
      boolean says =
          last > 0 && tokens.get(last).lower().startsWith("sa") && !tokens.get(last).is("saw");
      Run who =
          HAS.contains(tokens.get(i).lower()) && paperSoon(tokens, i)
              ? vocabulary.phrases().endingAt(tokens, says ? last - 1 : last)
              : null;
      TextSpan span = who == null ? null : who.span(tokens);
      if (span != null && relays.medium(names.resolve(span), span)) {
        return span;
      }
    }
    return null;
  }

  /// Whether a paper stands just before token `i`: "a report reviewed".
  private static boolean holds(List<Token> tokens, int i) {
    for (int k = i - 1; k >= Math.max(0, i - 10); k--) {
      if (PAPERS.contains(tokens.get(k).lower())) {
        return true;
      }
    }
    return false;
  }

  private static boolean paperSoon(List<Token> tokens, int i) {
    for (int k = i + 1; k < Math.min(tokens.size(), i + 8); k++) {
      if (PAPERS.contains(tokens.get(k).lower())) {
        return true;
      }
    }
    return false;
  }
}
