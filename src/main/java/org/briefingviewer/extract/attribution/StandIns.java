// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.extract.attribution;

import java.util.List;
import java.util.Set;
import java.util.function.Function;
import org.briefingviewer.extract.attribution.mention.Papers;
import org.briefingviewer.extract.attribution.mention.Vocabulary;
import org.briefingviewer.extract.attribution.phrase.Phrases.Run;
import org.briefingviewer.extract.attribution.word.WordClass;
import org.briefingviewer.extract.text.AnalysedText;
import org.briefingviewer.extract.text.Sentence;
import org.briefingviewer.extract.text.Token;
import org.briefingviewer.model.Agent;
import org.briefingviewer.model.TextSpan;
import org.jspecify.annotations.Nullable;

/// Finds the maker for whom a paper or a figure stands: "the update" for the institute that
/// published it, "this estimate" for whoever gave one just before, "its forecast" for its owner.
final class StandIns {

  /// How many sentences back the maker may have been named.
  private static final int REACH = 3;

  /// No sentence that a person wrote has more tokens.
  private static final int LONGEST = 200;

  private final AnalysedText text;
  private final Vocabulary vocabulary;
  private final Antecedents antecedents;
  private final List<Attribution> attributions;
  private final Issuers issuers;
  private final Papers papers;
  private final Function<TextSpan, @Nullable TextSpan> speakers;

  StandIns(
      AnalysedText text,
      Vocabulary vocabulary,
      Antecedents antecedents,
      List<Attribution> attributions,
      Function<TextSpan, @Nullable TextSpan> speakers) {
    this.speakers = speakers;
    this.antecedents = antecedents;
    this.text = text;
    this.vocabulary = vocabulary;
    this.attributions = attributions;
    this.issuers = new Issuers(vocabulary);
    this.papers = new Papers(text, vocabulary);
  }

  /// Returns the mention of the maker for whom `mention` stands, or null when the text names none
  /// or the words stand for themselves.
  @Nullable TextSpan maker(TextSpan mention) {
    Sentence sentence = text.sentenceAt(mention.start());
    Run run = Papers.run(sentence, mention);
    if (run == null) {
      return null;
    }
    if (fresh(sentence.tokens(), run)) {
      return besides(sentence);
    }
    TextSpan writer = writer(sentence, run);
    if (writer != null) {
      return writer;
    }
    if (!papers.unnamed(sentence, run) || !papers.paper(sentence, run)) {
      return null;
    }
    List<Token> tokens = sentence.tokens();
    Token first = tokens.get(run.from());
    if (vocabulary.grammar().is(first, WordClass.POSSESSIVE)) {
      return owner(sentence, run.from());
    }
    if (!vocabulary.grammar().is(first, WordClass.DETERMINER) || ANY.contains(first.lower())) {
      return null;
    }
    String head = papers.head(tokens, run);
    int stop = Math.max(0, sentence.index() - REACH);
    for (int s = sentence.index() - 1; s >= stop; s--) {
      TextSpan owner = ownerIn(text.sentences().get(s), head);
      owner = owner == null ? issuers.of(text.sentences().get(s), head) : owner;
      if (owner != null) {
        return owner;
      }
    }
    if (head.equals("report")) {
      return reporter(sentence);
    }
    TextSpan giver = Papers.NOUNS.contains(head) || DATA.contains(head) ? giver(sentence) : null;
    return giver != null && DATA.contains(head) && !office(giver) ? null : giver;
  }

  /// "some estimates" are nobody's that the text has named.
  private static final Set<String> ANY =
      Set.of("a", "an", "some", "any", "no", "most", "many", "several", "various", "other");

  /// "a draft of her report", "an internal paper of his": the one whose paper it is.
  private @Nullable TextSpan writer(Sentence sentence, Run run) {
    List<Token> tokens = sentence.tokens();
    for (int i = run.from() + 2; i < run.to() && papers.paper(sentence, run); i++) {
      boolean owns = vocabulary.grammar().is(tokens.get(i), WordClass.POSSESSIVE);
      if (tokens.get(i - 1).is("of") && owns) {
        TextSpan person = person(tokens.get(i));
        return person == null ? owner(sentence, i) : person;
      }
    }
    return null;
  }

  /// "New estimates": those of whoever spoke in the sentence before.
  private boolean fresh(List<Token> tokens, Run run) {
    boolean two = run.to() - run.from() == 2 && FRESH.contains(tokens.get(run.from()).lower());
    return two && Papers.NOUNS.contains(papers.head(tokens, run));
  }

  private static final Set<String> FRESH = Set.of("new", "updated", "revised");

  /// Whoever spoke in the sentence before, in the same paragraph.
  private @Nullable TextSpan besides(Sentence sentence) {
    TextSpan giver = giver(sentence);
    Sentence there = giver == null ? sentence : text.sentenceAt(giver.start());
    boolean beside =
        sentence.index() - there.index() == 1 && sentence.paragraph() == there.paragraph();
    return beside ? giver : null;
  }

  /// Tells whether whoever gave figures keeps records: no person, no medium.
  private boolean office(TextSpan giver) {
    Agent known = vocabulary.known().of(text.words(giver));
    boolean agency = known != null && vocabulary.known().agency(known);
    return !agency && antecedents.kind(giver) == Agent.Kind.BODY;
  }

  private static final Set<String> PAPERS =
      Set.of("report", "reports", "study", "document", "paper", "review");

  /// "Reuters reported … The report said": the medium that reported, where no other report is
  /// named.
  private @Nullable TextSpan reporter(Sentence sentence) {
    for (int s = sentence.index() - 1; s >= Math.max(0, sentence.index() - REACH); s--) {
      if (text.sentences().get(s).tokens().stream().anyMatch(t -> PAPERS.contains(t.lower()))) {
        return null;
      }
    }
    for (int i = antecedents.lastBefore(sentence.span()); i >= 0; i--) {
      Attribution attribution = attributions.get(i);
      int back = sentence.index() - attribution.sentence().index();
      if (back > REACH) {
        return null;
      }
      Agent known = vocabulary.known().of(text.words(attribution.source()));
      if (back > 0 && known != null && vocabulary.known().agency(known)) {
        return attribution.source();
      }
    }
    return null;
  }

  /// "the stats": records that are those of whoever gave figures just before, and stand for
  /// themselves where nobody did.
  private static final Set<String> DATA = Set.of("stat", "statistic", "data");

  /// "published its yearly update", "the council cut its forecast": whose paper or figure an
  /// earlier sentence says it is.
  private @Nullable TextSpan ownerIn(Sentence sentence, String head) {
    List<Token> tokens = sentence.tokens();
    for (int i = 1; i < Math.min(tokens.size(), LONGEST); i++) {
      String word = tokens.get(i).lower();
      boolean same =
          word.equals(head) || (Papers.NOUNS.contains(head) && Papers.NOUNS.contains(word));
      for (int k = i - 1; same && k >= Math.max(0, i - 4); k--) {
        if (vocabulary.grammar().is(tokens.get(k), WordClass.POSSESSIVE)) {
          return owner(sentence, k);
        }
        if (tokens.get(k).lower().endsWith("'s") && tokens.get(k).lower().length() > 3) {
          return vocabulary.phrases().nounAt(tokens, k).span(tokens);
        }
      }
    }
    return null;
  }

  /// For whom "its" or "their" at token `at` stands: the phrase that opens its sentence, where that
  /// is somebody, else the latest speaker before it.
  private @Nullable TextSpan owner(Sentence sentence, int at) {
    List<Token> tokens = sentence.tokens();
    if (FIRST.contains(tokens.get(at).lower())) {
      return personal(tokens.get(at));
    }
    int opening = 0;
    while (opening < at && tokens.get(opening).kind() == Token.Kind.SIGN) {
      opening++;
    }
    TextSpan speaker = speaker(sentence, opening, at);
    if (speaker != null) {
      return speaker;
    }
    TextSpan behind = at == opening + 1 ? behind(sentence, at) : null;
    if (behind != null) {
      return behind;
    }
    Run subject = at > opening + 1 ? vocabulary.phrases().firstName(tokens, opening) : null;
    if (subject != null && subject.from() < at) {
      int to = Math.min(subject.to(), at);
      for (int i = to - 1; i >= subject.from(); i--) {
        Agent.Kind kind = vocabulary.nouns().of(tokens.get(i).lower());
        boolean name = tokens.get(i).capitalised() && i > opening;
        if (name || (kind != null && kind != Agent.Kind.INSTRUMENT)) {
          return new Run(subject.from(), i + 1).span(tokens);
        }
      }
    }
    boolean one = tokens.get(at).is("his") || tokens.get(at).is("her");
    if (one) {
      return person(tokens.get(at));
    }
    TextSpan it = tokens.get(at).is("its") ? antecedents.of("it", tokens.get(at).span()) : null;
    return it == null ? giver(sentence) : it;
  }

  /// "In its spring survey the observatory found": the source behind, for which "its" stands ahead
  /// of it; or null.
  private @Nullable TextSpan behind(Sentence sentence, int its) {
    Token own = sentence.tokens().get(its);
    if (!own.is("its") && !own.is("their")) {
      return null;
    }
    TextSpan end = new TextSpan(sentence.span().end(), sentence.span().end());
    TextSpan body = null;
    for (int i = antecedents.lastBefore(end);
        i >= 0 && attributions.get(i).sentence().equals(sentence);
        i--) {
      TextSpan source = attributions.get(i).source();
      boolean ahead = source.start() > own.span().end();
      body = ahead && antecedents.kind(source) == Agent.Kind.BODY ? source : body;
    }
    return body;
  }

  /// For whom "his" or "her" stands; null for other words.
  private @Nullable TextSpan person(Token owner) {
    return owner.is("his") || owner.is("her")
        ? antecedents.of(owner.is("his") ? "he" : "she", owner.span())
        : null;
  }

  /// "our count": that of whoever has the word, or is quoted; null where that is the writer.
  private @Nullable TextSpan personal(Token owner) {
    TextSpan speaking = antecedents.speaking(owner.span());
    return speaking == null ? speakers.apply(owner.span()) : speaking;
  }

  private static final Set<String> FIRST = Set.of("our", "my");

  /// Tells whether a paper or a figure is the writer's own: "our own count", which is said in these
  /// words.
  boolean own(TextSpan mention) {
    Sentence sentence = text.sentenceAt(mention.start());
    Token first = sentence.tokens().get(sentence.tokenAt(mention.start()));
    return FIRST.contains(first.lower());
  }

  /// The source that opens a sentence before token `at`.
  private @Nullable TextSpan speaker(Sentence sentence, int opening, int at) {
    TextSpan own = sentence.tokens().get(at).span();
    for (int i = antecedents.lastBefore(own); i >= 0; i--) {
      Attribution attribution = attributions.get(i);
      if (attribution.sentence().index() != sentence.index()) {
        return null;
      }
      TextSpan source = attribution.source();
      if (source.start() == sentence.tokens().get(opening).span().start()) {
        return source;
      }
    }
    return null;
  }

  /// The latest source before the sentence, in its neighbourhood.
  private @Nullable TextSpan giver(Sentence sentence) {
    for (int i = antecedents.lastBefore(sentence.span()); i >= 0; i--) {
      Attribution attribution = attributions.get(i);
      int back = sentence.index() - attribution.sentence().index();
      if (back > REACH) {
        return null;
      }
      boolean gives = attribution.kind().tells() || attribution.kind().phrase();
      if (back > 0 && gives) {
        return attribution.source();
      }
    }
    return null;
  }
}
