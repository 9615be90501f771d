// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.extract.attribution;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.briefingviewer.extract.attribution.Candidates.Candidate;
import org.briefingviewer.extract.attribution.mention.Vocabulary;
import org.briefingviewer.extract.attribution.phrase.Makers;
import org.briefingviewer.extract.attribution.phrase.Phrases.Run;
import org.briefingviewer.extract.attribution.word.Cue;
import org.briefingviewer.extract.attribution.word.CueLexicon;
import org.briefingviewer.extract.text.AnalysedText;
import org.briefingviewer.extract.text.Sentence;
import org.briefingviewer.extract.text.Token;
import org.briefingviewer.model.TextSpan;
import org.jspecify.annotations.Nullable;

/// Collects what speaks for and against somebody named near a figure being a link of its chain:
/// where the words stand, what kind of words they are, what stands beside them, whether they speak
/// themselves, and how that lies to whoever is said to give the figure. Each sign is a word that
/// `link-signs.tsv` weighs.
public final class LinkSigns {

  /// A text of so many sentences is a passage, in which little else is spoken of.
  private static final int PASSAGE = 4;

  private static final Set<String> BY = Set.of("by", "to", "with");

  private static final int BRIEF = 9;
  private static final int MIDDLING = 16;
  private static final int LONG = 30;
  private static final int OFTEN = 3;

  private final AnalysedText text;
  private final Attributions attributions;
  private final Names names;
  private final Makers makers;
  private final CueLexicon cues;
  private final Map<String, Integer> spoken = new HashMap<>();

  LinkSigns(
      AnalysedText text,
      Attributions attributions,
      Names names,
      Vocabulary vocabulary,
      CueLexicon cues) {
    this.text = text;
    this.attributions = attributions;
    this.names = names;
    this.makers = vocabulary.makers();
    this.cues = cues;
  }

  /// Returns the signs for `candidate` standing in the chain of the figure at `figure`.
  ///
  /// @param given what the rules find to give the figure, or null
  public List<String> of(TextSpan figure, @Nullable Attribution given, Candidate candidate) {
    List<String> signs = new ArrayList<>();
    Sentence here = text.sentenceAt(figure.start());
    int apart = candidate.sentence().index() - here.index();
    String source = given == null ? null : names.resolve(given.source()).id();
    String kind =
        (candidate.agent().id().equals(source) ? "given-" : "")
            + (candidate.medium() ? "medium" : "other");
    signs.add(text.sentences().size() <= PASSAGE ? "passage" : "text");
    signs.add("apart " + apart + (candidate.medium() ? " medium" : " other"));
    if (candidate.mention().overlaps(figure)) {
      signs.add("holds the figure");
    }
    words(signs, candidate, kind, apart);
    Attribution saying = candidate.saying(figure);
    if (saying != null) {
      says(signs, candidate, saying, kind, apart);
    }
    String stands = stands(given, here);
    signs.add("source " + stands + " " + kind);
    signs.add("source " + stands + " " + kind + " " + apart);
    signs.add("speaks " + Math.min(OFTEN, spoken(candidate.agent().id())) + " " + kind);
    beside(signs, candidate, kind, apart, source);
    return signs;
  }

  /// Where the one stands who is found to give the figure.
  private String stands(@Nullable Attribution given, Sentence here) {
    if (given == null) {
      return "nowhere";
    }
    return text.sentenceAt(given.source().start()).equals(here) ? "here" : "apart";
  }

  /// What the words are, and what stands before and behind them.
  private void words(List<String> signs, Candidate candidate, String kind, int apart) {
    List<Token> tokens = candidate.sentence().tokens();
    int from = candidate.sentence().tokenAt(candidate.mention().start());
    int to = Math.max(from + 1, candidate.sentence().tokenBehind(candidate.mention()));
    signs.add("stands as " + makers.of(tokens, new Run(from, to)));
    signs.add("before " + cue(tokens, from - 1));
    signs.add("before that " + cue(tokens, from - 2));
    signs.add("behind " + cue(tokens, to));
    signs.add("behind that " + cue(tokens, to + 1));
    String preposition = Token.word(tokens, from - 1);
    if (BY.contains(preposition)) {
      signs.add("after " + Token.word(tokens, from - 2) + " " + preposition);
    }
    if (to >= tokens.size() - 2) {
      signs.add("ends its sentence");
    }
    int size = tokens.size();
    String length =
        size < BRIEF ? "brief" : size < MIDDLING ? "middling" : size < LONG ? "long" : "very long";
    signs.add(length + (apart == 0 ? " here " : " apart ") + kind);
  }

  private String cue(List<Token> tokens, int i) {
    Cue cue = i < 0 || i >= tokens.size() ? null : cues.of(tokens.get(i).lower());
    return cue == null ? "nothing" : cue.kind().name();
  }

  /// What the candidate is itself said to give.
  private void says(
      List<String> signs, Candidate candidate, Attribution saying, String kind, int apart) {
    signs.add("says " + saying.kind() + (apart == 0 ? " here" : apart < 0 ? " before" : " behind"));
    signs.add("says " + saying.kind() + (candidate.medium() ? " medium" : " other"));
    Sentence content = text.sentenceAt(saying.content().start());
    signs.add(content.equals(saying.sentence()) ? "tells of its own" : "tells of another");
    if (apart != 0) {
      boolean closes = saying.content().end() <= candidate.mention().start();
      signs.add(
          (closes ? "closes " : "opens ")
              + saying.kind()
              + " "
              + kind
              + (apart < 0 ? " before" : " behind"));
    }
  }

  /// Who else speaks in the candidate's sentence: whoever gives the figure, somebody who tells the
  /// candidate.
  private void beside(
      List<String> signs, Candidate candidate, String kind, int apart, @Nullable String source) {
    int from = candidate.sentence().tokenAt(candidate.mention().start());
    List<Token> tokens = candidate.sentence().tokens();
    boolean same = false;
    String hears = "from nobody";
    for (Attribution other :
        Attributions.near(attributions.in(candidate.sentence()), candidate.mention())) {
      if (other.source().overlaps(candidate.mention())) {
        continue;
      }
      boolean giver = names.resolve(other.source()).id().equals(source);
      same |= giver;
      boolean here = text.sentenceAt(other.cue().start()).equals(candidate.sentence());
      int behind = from - candidate.sentence().tokenAt(other.cue().end());
      boolean comma = Token.word(tokens, from - 1).equals(",");
      if (here && behind >= 0 && behind <= 2 && other.kind() == Cue.Kind.SPEECH && !comma) {
        hears = giver ? "from the source" : "from another";
      }
    }
    if (apart != 0) {
      signs.add((same ? "beside the source " : "without the source ") + kind);
    }
    signs.add("hears " + hears + (apart == 0 ? " here " : " apart ") + kind);
  }

  /// How often an agent is said to give something in the text.
  private int spoken(String agent) {
    if (spoken.isEmpty()) {
      for (Attribution each : attributions.all()) {
        spoken.merge(names.resolve(each.source()).id(), 1, Integer::sum);
      }
    }
    return spoken.getOrDefault(agent, 0);
  }
}
