// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.extract.attribution;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import org.briefingviewer.extract.attribution.Candidates.Candidate;
import org.briefingviewer.extract.attribution.weigh.LinkOdds;
import org.briefingviewer.extract.attribution.word.Cue;
import org.briefingviewer.extract.attribution.word.Grammar;
import org.briefingviewer.extract.text.Token;
import org.briefingviewer.model.Agent;
import org.briefingviewer.model.AgentRole;
import org.briefingviewer.model.AttributionChain;
import org.briefingviewer.model.Basis;
import org.briefingviewer.model.ChainElement;
import org.briefingviewer.model.ChainGap;
import org.briefingviewer.model.ChainLink;
import org.briefingviewer.model.SourceDoubt;
import org.briefingviewer.model.TextSpan;
import org.jspecify.annotations.Nullable;

/// Adds to a chain whom the text names near the figure without a word that gives it to them, where
/// the signs for it are enough. All of it is the program's own inference, and a source that is
/// found so is never sure.
final class FurtherLinks {

  /// So many are added at most.
  private static final int MOST = 3;

  /// What is asked for beyond what texts of our own ask for: on real texts most of those below it
  /// were false.
  private static final double BEYOND = 1.2;

  /// By how much more a figure without a source asks for, as a logarithm of odds.
  private static final double UNSOURCED = 0.8;

  /// By how much less a medium asks for: it is the link that texts leave out oftenest, and one too
  /// many says least that is false.
  private static final double MEDIUM = 0.6;

  private final Candidates candidates;
  private final LinkSigns signs;
  private final LinkOdds odds;

  FurtherLinks(Candidates candidates, LinkSigns signs, LinkOdds odds) {
    this.candidates = candidates;
    this.signs = signs;
    this.odds = odds;
  }

  private record Weighed(Candidate candidate, double over) {}

  /// Returns `chain` with those who are likely to stand in it.
  ///
  /// @param given what gives the figure at `figure`, or null
  AttributionChain add(TextSpan figure, @Nullable Attribution given, AttributionChain chain) {
    boolean bare = chain.links().stream().allMatch(link -> link.role() == AgentRole.PUBLISHER);
    List<Weighed> likely = new ArrayList<>();
    for (Candidate candidate : candidates.around(figure)) {
      if (!another(chain.elements(), candidate)
          || rival(candidate, given, figure)
          || setAgainst(candidate, given)
          || apposed(candidate, given)) {
        continue;
      }
      double over = odds.over(signs.of(figure, given, candidate)) - BEYOND;
      boolean other = bare && speaksOfOther(candidate, figure);
      double least = (bare ? UNSOURCED : 0) - (candidate.medium() ? MEDIUM : 0);
      if (over >= least && !other) {
        likely.add(new Weighed(candidate, over));
      }
    }
    likely.sort(Comparator.comparingDouble(Weighed::over).reversed());
    List<ChainElement> elements = chain.elements();
    int added = 0;
    for (Weighed each : likely) {
      if (added < MOST && another(elements, each.candidate())) {
        List<ChainElement> longer = with(elements, each.candidate(), figure);
        if (bare || Objects.equals(speaker(longer), speaker(elements))) {
          elements = longer;
          added++;
        }
      }
    }
    if (added == 0) {
      return chain;
    }
    if (bare) {
      elements = new ArrayList<>(elements);
      elements.removeIf(FurtherLinks::noSource);
      boolean grounded =
          elements.stream()
              .anyMatch(e -> e instanceof ChainLink link && link.role() == AgentRole.EVIDENCE);
      if (!grounded) {
        elements.add(new ChainGap(AgentRole.EVIDENCE, ChainGap.Kind.EVIDENCE_NOT_STATED));
      }
    }
    return new AttributionChain(elements, bare ? new SourceDoubt(null) : chain.doubt());
  }

  /// "While the firm said it would close, 40 remain": whoever speaks in the figure's own sentence,
  /// and of something else.
  private static boolean speaksOfOther(Candidate candidate, TextSpan figure) {
    Attribution saying = candidate.saying(figure);
    return saying != null
        && saying.kind() != Cue.Kind.CITING
        && !candidate.medium()
        && !saying.covers(figure)
        && saying.sentence().span().contains(figure);
  }

  /// "The mayor says that 180 died, others speak of 400": who gives a figure of his own beside this
  /// one has no part in it.
  private static boolean rival(Candidate candidate, @Nullable Attribution given, TextSpan figure) {
    Attribution saying = candidate.saying(figure);
    return given != null
        && saying != null
        && speaksOfOther(candidate, figure)
        && given.sentence().index() == saying.sentence().index();
  }

  /// "40 sank, according to Holm, whereas the office says 60": who gives a figure against
  /// another's.
  private static boolean setAgainst(Candidate candidate, @Nullable Attribution given) {
    if (given == null || !given.sentence().equals(candidate.sentence())) {
      return false;
    }
    int before = given.sentence().tokenAt(given.source().start()) - 1;
    String opening = Token.word(given.sentence().tokens(), before);
    return candidate.mention().end() <= given.source().start()
        && (opening.equals("but") || Grammar.contrasts(opening));
  }

  /// "Border Daily, a website of Holm, reported": what he is called is nobody else.
  private static boolean apposed(Candidate candidate, @Nullable Attribution given) {
    if (given == null || !given.sentence().equals(candidate.sentence())) {
      return false;
    }
    int behind = given.sentence().tokenBehind(given.source());
    int here = given.sentence().tokenAt(candidate.mention().start());
    List<Token> tokens = given.sentence().tokens();
    return here > behind && here - behind <= 3 && Token.word(tokens, behind).equals(",");
  }

  private static boolean noSource(ChainElement element) {
    return element instanceof ChainGap gap && gap.kind() == ChainGap.Kind.SOURCE_NOT_STATED;
  }

  /// Whether none of the chain is the candidate, under this name or a part of it.
  private static boolean another(List<ChainElement> elements, Candidate candidate) {
    Set<String> words = words(candidate.agent());
    for (ChainElement element : elements) {
      if (element instanceof ChainLink link) {
        Set<String> others = words(link.agent());
        TextSpan mention = link.mention();
        boolean same =
            link.agent().id().equals(candidate.agent().id())
                || others.containsAll(words)
                || words.containsAll(others)
                || (mention != null && mention.overlaps(candidate.mention()));
        if (same) {
          return false;
        }
      }
    }
    return true;
  }

  private static Set<String> words(Agent agent) {
    return new HashSet<>(
        List.of(agent.name().toLowerCase(Locale.ROOT).split("[^\\p{L}\\p{N}]+", -1)));
  }

  private static @Nullable ChainLink speaker(List<ChainElement> elements) {
    return new AttributionChain(elements).speaker();
  }

  /// Puts the candidate where one of its part stands: nearer to the reader than those of later
  /// parts, and of its own part than those who are named before it. Like a medium that was told, it
  /// has the words that say so of whoever stands behind it.
  private static List<ChainElement> with(
      List<ChainElement> elements, Candidate candidate, TextSpan figure) {
    List<ChainElement> longer = new ArrayList<>(elements);
    AgentRole role = role(elements, candidate, figure);
    ChainLink bare =
        new ChainLink(candidate.agent(), role, Basis.INFERRED, candidate.mention(), null);
    int at = 0;
    while (at < longer.size() && before(longer.get(at), bare, cited(candidate, figure))) {
      at++;
    }
    TextSpan cue =
        at < longer.size() && longer.get(at) instanceof ChainLink behind ? behind.cue() : null;
    longer.add(
        at, new ChainLink(candidate.agent(), role, Basis.INFERRED, candidate.mention(), cue));
    if (candidate.agent().kind() == Agent.Kind.UNNAMED) {
      longer.add(at + 1, new ChainGap(role, ChainGap.Kind.NOT_NAMED));
    }
    if (role == AgentRole.EVIDENCE || role == AgentRole.ANALYST) {
      longer.removeIf(
          e -> e instanceof ChainGap gap && gap.kind() == ChainGap.Kind.EVIDENCE_NOT_STATED);
    }
    return longer;
  }

  private static boolean cited(Candidate candidate, TextSpan figure) {
    Attribution saying = candidate.saying(figure);
    return saying != null && saying.kind() == Cue.Kind.CITING;
  }

  private static boolean before(ChainElement element, ChainLink link, boolean cited) {
    AgentRole role = element.role();
    if (role != link.role()) {
      return role.compareTo(link.role()) < 0;
    }
    TextSpan there = element instanceof ChainLink other ? other.mention() : null;
    TextSpan here = link.mention();
    boolean later = there != null && here != null && here.start() > there.start();
    return cited || !later;
  }

  /// A medium passes on, a paper shows; of others the first is whose figure it is, and one named
  /// behind whoever speaks speaks for it.
  private static AgentRole role(List<ChainElement> elements, Candidate candidate, TextSpan figure) {
    if (candidate.medium()) {
      return AgentRole.RELAYER;
    }
    if (candidate.agent().kind() == Agent.Kind.INSTRUMENT) {
      return AgentRole.EVIDENCE;
    }
    for (ChainElement element : elements) {
      boolean speaks =
          element instanceof ChainLink
              && (element.role() == AgentRole.ESTIMATOR
                  || element.role() == AgentRole.SPOKESPERSON);
      if (speaks && element instanceof ChainLink link) {
        TextSpan mention = link.mention();
        boolean later = mention != null && candidate.mention().start() > mention.start();
        return later && !cited(candidate, figure) ? AgentRole.SPOKESPERSON : AgentRole.ANALYST;
      }
    }
    return AgentRole.ESTIMATOR;
  }
}
