// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.extract.attribution.phrase;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.briefingviewer.extract.attribution.phrase.NounPhraseFinder.Run;
import org.briefingviewer.extract.text.AnalysedText;
import org.briefingviewer.extract.text.Sentence;
import org.briefingviewer.extract.text.Token;
import org.briefingviewer.lexicon.WordList;
import org.briefingviewer.model.Agent;
import org.briefingviewer.model.Agent.AgentKind;
import org.briefingviewer.model.AgentRole;
import org.briefingviewer.model.Basis;
import org.briefingviewer.model.ChainLink;
import org.briefingviewer.model.TextSpan;
import org.jspecify.annotations.Nullable;

/// Finds on what an estimate rests where its sentence cites nobody for it: "based on the number of
/// containers", "her estimate rested on tanker movements", and in the next sentences "The study
/// relies on contract prices".
public final class StatedGrounds {
  private static final Set<String> EVIDENCE = WordList.read("extract/evidence.tsv").words();
  private static final Set<String> OWN =
      Set.of("his", "her", "its", "their", "the", "this", "that");

  /// So many words may stand between an account and its verb: ", written by Lund,".
  private static final int ASIDE = 8;

  /// In so many sentences behind the figure its grounds may be told.
  private static final int BEHIND = 2;

  private static final int MOST = 64;

  private final AnalysedText text;
  private final NounPhraseFinder phrases;
  private final Map<Integer, List<Ground>> grounds = new HashMap<>();

  public StatedGrounds(AnalysedText text, NounPhraseFinder phrases) {
    this.text = text;
    this.phrases = phrases;
  }

  private static final WordList GROUNDS = WordList.read("extract/grounds.tsv");
  private static final Set<String> ACCOUNTS = GROUNDS.parted("ACCOUNT");
  private static final Set<String> PARTICIPLES = GROUNDS.parted("PARTICIPLE");
  private static final Set<String> VERBS = GROUNDS.parted("VERB");
  private static final Set<String> JOINS = GROUNDS.parted("JOINS");
  private static final Set<String> USING = GROUNDS.parted("USING");
  private static final Set<String> MATTER = GROUNDS.parted("MATTER");
  private static final Set<String> HOW = GROUNDS.parted("HOW");
  private static final Set<String> BE = Set.of("is", "are", "was", "were");

  /// Who speaks in the sentence of an estimate.
  ///
  /// @param source the words that name whoever gives it
  /// @param others the cues of all who speak there beside: whose account is meant, nobody knows
  public record Speaking(TextSpan source, List<TextSpan> others) {
    public Speaking {
      others = List.copyOf(others);
    }
  }

  /// Returns what the estimate at `span` is said to rest on, or null where the text does not say.
  public @Nullable ChainLink of(TextSpan span, Speaking speaking) {
    Sentence here = text.sentenceAt(span.start());
    ChainLink found = inside(here, span, speaking);
    for (int i = 1; found == null && i <= BEHIND; i++) {
      int next = here.index() + i;
      if (next >= text.sentences().size()
          || text.sentences().get(next).paragraph() != here.paragraph()
          || !speaking.others().isEmpty()) {
        return null;
      }
      found = opening(text.sentences().get(next));
    }
    return found;
  }

  private @Nullable ChainLink inside(Sentence sentence, TextSpan span, Speaking speaking) {
    List<Token> tokens = sentence.tokens();
    for (Ground ground : grounds.computeIfAbsent(sentence.index(), at -> grounds(tokens))) {
      boolean before = tokens.get(ground.cue()).span().start() < span.start();
      if (ground.account() || belongs(tokens, ground.cue(), span, speaking)) {
        TextSpan mention = mention(tokens, ground, before && ground.cue() > 1);
        if (mention != null && !mention.overlaps(span)) {
          return link(mention, tokens.get(ground.cue()));
        }
      }
    }
    return null;
  }

  /// Words of a sentence that say on what something rests.
  ///
  /// @param cue the index of the words that say so
  /// @param from where the grounds begin
  /// @param account whether it is an account that rests on them
  private record Ground(int cue, int from, boolean account) {}

  /// Returns them in text order: all of them in any sentence that a person wrote, else the first.
  private static List<Ground> grounds(List<Token> tokens) {
    List<Ground> found = new ArrayList<>();
    for (int i = 0; i + 1 < tokens.size() && found.size() < MOST; i++) {
      int account = account(tokens, i);
      int from = account < 0 ? phrase(tokens, i) : account;
      if (from >= 0) {
        found.add(new Ground(i, from, account >= 0));
      }
    }
    return found;
  }

  /// "The study, written by Lund, relies on contract prices".
  private @Nullable ChainLink opening(Sentence sentence) {
    List<Token> tokens = sentence.tokens();
    boolean account =
        tokens.size() > 3 && OWN.contains(tokens.get(0).lower()) && isAccount(tokens.get(1));
    int from = account ? account(tokens, 1) : -1;
    TextSpan mention = from < 0 ? null : mention(tokens, new Ground(1, from, true), false);
    return mention == null ? null : link(mention, tokens.get(1));
  }

  /// Returns where the grounds begin of an account that stands at `i` with what it is of: "her
  /// estimate rested on", "the figure was based on"; or -1.
  private static int account(List<Token> tokens, int i) {
    if (i == 0 || !isAccount(tokens.get(i)) || !OWN.contains(tokens.get(i - 1).lower())) {
      return -1;
    }
    int most = Math.min(tokens.size() - 2, i + ASIDE);
    for (int verb = i + 1; verb <= most; verb++) {
      Token token = tokens.get(verb);
      int be = HOW.contains(tokens.get(verb - 1).lower()) ? verb - 2 : verb - 1;
      boolean passive = PARTICIPLES.contains(token.lower()) && BE.contains(tokens.get(be).lower());
      if (passive || VERBS.contains(token.lower())) {
        return behind(tokens, verb);
      }
    }
    return -1;
  }

  private static boolean isAccount(Token token) {
    return ACCOUNTS.contains(token.lower());
  }

  private static boolean evidence(Token token) {
    return EVIDENCE.contains(token.lower()) || MATTER.contains(token.lower());
  }

  /// Returns where the grounds begin that a phrase of its own names: ", based on", ", quoting"; or
  /// -1.
  private static int phrase(List<Token> tokens, int i) {
    Token before = i == 0 ? null : tokens.get(i - 1);
    boolean free =
        before == null
            || before.kind() == Token.Kind.SIGN
            || HOW.contains(before.lower())
            || isAccount(before);
    if (!free) {
      return -1;
    }
    return PARTICIPLES.contains(tokens.get(i).lower())
        ? behind(tokens, i)
        : USING.contains(tokens.get(i).lower()) ? i + 1 : -1;
  }

  /// Behind the figure nobody else may speak before it; before the figure it opens the sentence, or
  /// stands between the source and the figure.
  private static boolean belongs(List<Token> tokens, int i, TextSpan span, Speaking speaking) {
    TextSpan at = tokens.get(i).span();
    if (at.start() < span.start()) {
      return i < 2 || speaking.source().end() <= at.start();
    }
    return speaking.others().stream()
        .noneMatch(cue -> cue.start() >= span.end() && cue.end() < at.start());
  }

  /// Returns what stands behind "based largely on"; or -1.
  private static int behind(List<Token> tokens, int verb) {
    int at = verb + 1;
    while (at < tokens.size() && at <= verb + 2 && HOW.contains(tokens.get(at).lower())) {
      at++;
    }
    return at + 1 < tokens.size() && JOINS.contains(tokens.get(at).lower()) ? at + 1 : -1;
  }

  /// @param amid whether it stands between a source and its figure, where "based on the island" may
  ///   say where the source is: only a noun of evidence is taken there
  private @Nullable TextSpan mention(List<Token> tokens, Ground ground, boolean amid) {
    Run run = phrases.beginningAt(tokens, ground.from());
    if (run == null) {
      return null;
    }
    boolean any = !amid && !USING.contains(tokens.get(ground.cue()).lower());
    List<Token> words = tokens.subList(run.from(), run.to());
    if (!any && words.stream().noneMatch(StatedGrounds::evidence)) {
      return null;
    }
    String first = words.getFirst().lower();
    boolean article =
        words.size() > 1 && (OWN.contains(first) || first.equals("a") || first.equals("an"));
    return (article ? new Run(run.from() + 1, run.to()) : run).span(tokens);
  }

  private ChainLink link(TextSpan mention, Token cue) {
    Agent agent = Agent.named(text.words(mention), AgentKind.INSTRUMENT);
    return new ChainLink(agent, AgentRole.EVIDENCE, Basis.STATED, mention, cue.span());
  }
}
