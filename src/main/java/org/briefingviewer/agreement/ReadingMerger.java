// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.agreement;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.briefingviewer.model.ArticleSummary;
import org.briefingviewer.model.Claim;
import org.briefingviewer.model.Event;
import org.briefingviewer.model.Finding;
import org.briefingviewer.model.Findings;
import org.briefingviewer.model.MarkedArticle;
import org.briefingviewer.model.Problem;
import org.briefingviewer.model.Refusal;
import org.briefingviewer.model.Review;
import org.briefingviewer.model.RuledOutTie;
import org.briefingviewer.model.TieState;
import org.briefingviewer.model.briefing.Briefing;
import org.briefingviewer.model.edit.Act;
import org.briefingviewer.model.edit.Amendment;
import org.briefingviewer.model.edit.BriefingEdit;
import org.briefingviewer.model.reading.Adjudication;
import org.briefingviewer.model.reading.SecondReading;

/// Brings a second reading into the briefing that it was made of, and the choices between the two.
public final class ReadingMerger {
  private ReadingMerger() {}

  /// Compares two briefings that were read by two persons.
  ///
  /// @throws Refusal when an article of one cannot be read
  public static Agreement compare(Briefing first, Briefing second) throws Refusal {
    ReadingComparer comparing = new ReadingComparer();
    for (ArticleSummary summary : first.info().articles()) {
      String id = summary.id();
      MarkedArticle one = first.article(id);
      MarkedArticle other = second.has(id) ? second.article(id) : null;
      if (other == null || !other.article().text().equals(one.article().text())) {
        comparing.leaveOut(id);
      } else {
        comparing.add(ComparedArticle.of(one.article(), one.findings(), other.findings()));
      }
    }
    for (ArticleSummary summary : second.info().articles()) {
      if (!first.has(summary.id())) {
        comparing.leaveOut(summary.id());
      }
    }
    return comparing.agreement();
  }

  /// Compares a briefing with a second reading that came in.
  ///
  /// @throws Refusal when an article cannot be read
  public static Agreement compare(Briefing first, SecondReading second) throws Refusal {
    return ComparedReadings.of(first, second, Map.of(), () -> false).agreement();
  }

  /// Returns the edit that brings a second reading in. Where only the second person said something
  /// of what both were shown, that stands at once; where both did and differ, the first reading
  /// stands until somebody chooses.
  ///
  /// @param act who merges, and when
  /// @throws Refusal when nobody settled anything in the second, or it has no article of the first
  public static BriefingEdit.MergeReading merge(Briefing first, Briefing second, Act act)
      throws Refusal {
    List<SecondReading.ReadFinding> findings = new ArrayList<>();
    List<SecondReading.RuledOut> ruledOut = new ArrayList<>();
    List<Amendment> taken = new ArrayList<>();
    Set<String> by = new TreeSet<>();
    for (ArticleSummary summary : first.info().articles()) {
      String id = summary.id();
      MarkedArticle one = first.article(id);
      if (second.has(id) && second.unmarked(id).text().equals(one.article().text())) {
        Findings read = second.article(id).findings();
        for (Finding finding : read.all()) {
          findings.add(new SecondReading.ReadFinding(id, finding));
          finding.review().verdicts().forEach(verdict -> by.add(verdict.by()));
        }
        for (RuledOutTie tie : read.ruledOut()) {
          ruledOut.add(new SecondReading.RuledOut(id, tie));
          by.add(tie.by());
        }
        taken.addAll(taken(id, one.findings(), read, new IncomingVerdicts(act, true)));
      }
    }
    if (by.isEmpty()) {
      throw new Refusal(
          List.of(
              new Problem(
                  "the second reading",
                  "Nobody has settled anything in it that is in this briefing too.",
                  "Bring the file in which the second person read, or read it first.")));
    }
    LocalDate day = act.at().toLocalDate();
    SecondReading reading =
        new SecondReading(act.id(), List.copyOf(by), day, findings, ruledOut, List.of());
    return new BriefingEdit.MergeReading(act, reading, taken);
  }

  private static List<Amendment> taken(
      String articleId, Findings first, Findings second, IncomingVerdicts verdicts) {
    List<Amendment> taken = new ArrayList<>();
    for (FindingPair pair : FindingPair.of(first.all(), second.all())) {
      Finding one = pair.first();
      Finding other = pair.second();
      if (one != null && other != null && !one.settled() && other.settled()) {
        Review review = verdicts.of(other.review(), one.review());
        taken.add(new Amendment(articleId, one, other.named(one.id()).reviewed(review)));
      }
    }
    return taken;
  }

  /// Returns the edit that chooses at a difference. What is chosen bears the verdict of who chose,
  /// on top of those that it had.
  ///
  /// @param readingId the second reading
  /// @param now what the article has: a mark that comes in is given an id of its own among it
  public static BriefingEdit.Adjudicate choose(
      String readingId, ReadingDifference at, Adjudication.Choice choice, Act act, Findings now) {
    Finding first = at.first();
    Finding second = at.second();
    Finding chosen = choice == Adjudication.Choice.FIRST ? first : second;
    Finding after = null;
    if (chosen != null) {
      Review review = first == null ? chosen.review() : first.review();
      Review.Verdict verdict =
          new Review.Verdict(
              chosen.review().state(), act.by(), act.at().toLocalDate(), Review.Care.READ);
      after =
          chosen
              .named(first == null ? free(chosen, now) : first.id())
              .reviewed(review.then(verdict));
    }
    Amendment amendment =
        first == null && after == null ? null : new Amendment(at.articleId(), first, after);
    Adjudication decided =
        new Adjudication(act.id(), at.place(), choice, act.by(), act.at().toLocalDate());
    return new BriefingEdit.Adjudicate(act, readingId, decided, amendment);
  }

  /// Returns the id of a finding, or the next one like it where another thing has that.
  private static String free(Finding finding, Findings now) {
    Set<String> taken = new HashSet<>();
    List<? extends Finding> room =
        switch (finding) {
          case Claim _ -> now.claims();
          case TieState _ -> now.tieStates();
          case Event _ -> now.events();
        };
    room.forEach(other -> taken.add(other.id()));
    String id = finding.id();
    String stem = id.replaceFirst("[0-9]+$", "");
    for (int number = 1; taken.contains(id); number++) {
      id = stem + number;
    }
    return id;
  }
}
