// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.page.brief;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.SequencedSet;
import org.briefingviewer.derive.correction.Correction;
import org.briefingviewer.model.Claim;
import org.briefingviewer.model.Estimate;
import org.briefingviewer.model.Finding;
import org.briefingviewer.model.PartialDate;
import org.briefingviewer.model.PlainFigure;
import org.briefingviewer.model.Refusal;
import org.briefingviewer.model.ReviewState;
import org.briefingviewer.model.Seal;
import org.briefingviewer.model.TieState;
import org.briefingviewer.model.briefing.Briefing;
import org.briefingviewer.model.edit.Amendment;
import org.briefingviewer.model.edit.BriefingEdit;
import org.briefingviewer.model.edit.ChangesSinceSeal;
import org.briefingviewer.wording.MessageSpeech;
import org.briefingviewer.wording.TieWords;
import org.briefingviewer.wording.cited.PartWords;
import org.briefingviewer.wording.correction.CorrectionWords;
import org.briefingviewer.wording.part.OtherFigure;
import org.jspecify.annotations.Nullable;

/// What persons did to a briefing since it was last sealed, by its history. What was taken back
/// counts for nothing; what is presented, and in which order, is no change of what is said, but it
/// is counted, for the seal does not cover it either.
final class SealedChanges {
  private final Briefing briefing;
  private final MessageSpeech speech;
  private final @Nullable String articleId;
  private final SequencedSet<String> articles = new LinkedHashSet<>();
  private final List<String> lines = new ArrayList<>();
  private int accepted;
  private int unread;
  private int rejected;
  private int removed;
  private int others;
  private int moved;
  private int presented;

  private SealedChanges(Briefing briefing, MessageSpeech speech, @Nullable String articleId) {
    this.briefing = briefing;
    this.speech = speech;
    this.articleId = articleId;
  }

  /// What changed.
  ///
  /// @param sealed whether it is known since when
  /// @param title since when, or that it was never sealed
  /// @param lines one a change, the newest first; what was only settled is counted
  /// @param uncovered how many edits the seal does not cover, also those of which no line tells
  /// @param articles of whose text words stand in the lines
  record Told(
      boolean sealed,
      String title,
      List<String> lines,
      int uncovered,
      SequencedSet<String> articles) {}

  /// Tells what changed.
  ///
  /// @param articleId only what was done to this article, or null for all
  static Told of(Briefing briefing, @Nullable String articleId, MessageSpeech speech) {
    try {
      return new SealedChanges(briefing, speech, articleId).told(briefing.history());
    } catch (Refusal e) {
      return new Told(
          false,
          speech.text("brief.changes.unknown"),
          List.of(speech.reason(e.problems().getFirst())),
          0,
          new LinkedHashSet<>());
    }
  }

  private Told told(List<BriefingEdit> history) {
    ChangesSinceSeal since = ChangesSinceSeal.of(history);
    BriefingEdit.SealBriefing last = since.seal();
    Seal seal = last == null ? briefing.info().seal() : last.to().seal();
    if (seal == null) {
      return new Told(false, speech.text("brief.changes.never"), List.of(), 0, articles);
    }
    String version = last == null ? briefing.info().version() : last.to().version();
    if (last == null) {
      // The history does not hold the seal, which itself counts what came after it.
      List<BriefingEdit> all = since.edits();
      since =
          new ChangesSinceSeal(
              null, all.subList(Math.max(0, all.size() - seal.changes()), all.size()));
    }
    since.standing().reversed().forEach(this::add);
    count();
    String day = speech.date(PartialDate.of(seal.on()));
    return new Told(
        true,
        speech.text("brief.changes.since", version, speech.name(seal.by()), day),
        lines,
        since.edits().size(),
        articles);
  }

  private void count() {
    add("brief.change.accepted", accepted);
    add("brief.change.unread", unread);
    add("brief.change.rejected", rejected);
    add("brief.change.removed", removed);
    add("brief.change.others", others);
    add("brief.change.moved", moved);
    add("brief.change.presented", presented);
  }

  private void add(String key, int count) {
    if (count > 0) {
      lines.add(speech.text(key, count));
    }
  }

  private void add(BriefingEdit edit) {
    switch (edit) {
      case BriefingEdit.Settle e -> settled(e);
      case BriefingEdit.Amend _, BriefingEdit.MergeReading _, BriefingEdit.Adjudicate _ ->
          edit.amendments().forEach(amendment -> amended(edit, amendment));
      case BriefingEdit.AddArticles e -> e.articles().forEach(this::added);
      case BriefingEdit.RemoveArticle _ -> removed += articleId == null ? 1 : 0;
      case BriefingEdit.Retitle e -> whole(speech.text("brief.change.title", e.from(), e.to()));
      case BriefingEdit.SetHandling e when e.place() == null ->
          whole(
              speech.text(
                  "brief.change.handling",
                  e.from() == null ? speech.text("handling.none") : e.from().text(),
                  e.to() == null ? speech.text("handling.none") : e.to().text()));
      case BriefingEdit.SetHandling e -> other(Objects.requireNonNull(e.place()).articleId());
      case BriefingEdit.RuleOutTie e -> other(e.articleId());
      case BriefingEdit.Rate e -> other(e.of().articleId());
      case BriefingEdit.ReviseAgents _, BriefingEdit.DecideGroups _ -> other(null);
      case BriefingEdit.JoinTranslation e -> other(e.translation());
      case BriefingEdit.DescribeArticle e -> other(e.articleId());
      case BriefingEdit.NameArticle e -> other(e.articleId());
      case BriefingEdit.DateArticle e -> other(e.articleId());
      case BriefingEdit.RestoreLines e -> other(e.articleId());
      case BriefingEdit.TakeBack _ -> other(null);
      case BriefingEdit.MoveArticle _ -> moved++;
      case BriefingEdit.OfStops _ -> presented++;
      case BriefingEdit.SealBriefing _ -> {
        // What is said is as it was.
      }
    }
  }

  private boolean shown(String id) {
    return (articleId == null || articleId.equals(id)) && briefing.has(id);
  }

  private void whole(String line) {
    if (articleId == null) {
      lines.add(line);
    }
  }

  /// @param id the article that it was done to, or null where that may be any
  private void other(@Nullable String id) {
    others += id == null || shown(id) ? 1 : 0;
  }

  private void added(BriefingEdit.AddArticles.Added article) {
    if (shown(article.articleId())) {
      articles.add(article.articleId());
      lines.add(speech.text("brief.change.added", speech.text("quoted", article.headline())));
    }
  }

  private void settled(BriefingEdit.Settle settle) {
    int count = (int) settle.marks().stream().filter(one -> shown(one.mark().articleId())).count();
    if (settle.verdict() == ReviewState.REJECTED) {
      rejected += count;
    } else if (settle.inBulk()) {
      unread += count;
    } else {
      accepted += count;
    }
  }

  /// Returns a tie with the words of its state.
  private String tie(TieState state) {
    String pair = TieWords.pair(speech, briefing.knowledge().triangle(), state.pair());
    return speech.text("brief.change.tie", pair, state.words());
  }

  /// A figure and a tie say what they said before; what else was corrected is counted.
  private void amended(BriefingEdit edit, Amendment amendment) {
    if (!shown(amendment.articleId())) {
      return;
    }
    Finding named = amendment.to() == null ? amendment.from() : amendment.to();
    if (named instanceof TieState state) {
      articles.add(amendment.articleId());
      lines.add(speech.text("brief.change.figure", tie(state), how(edit, amendment)));
      return;
    }
    if (!(named instanceof Claim)) {
      others++;
      return;
    }
    articles.add(amendment.articleId());
    lines.add(speech.text("brief.change.figure", figure(named), how(edit, amendment)));
  }

  /// Returns a figure with its bound and hedges, for it is named without a note.
  private String figure(Finding claim) {
    return claim instanceof Estimate estimate
        ? new PartWords(speech).other(new OtherFigure(estimate.id(), estimate))
        : speech.text("quoted", claim.asWritten());
  }

  private String how(BriefingEdit edit, Amendment amendment) {
    String by = speech.name(edit.act().by());
    String day = speech.date(PartialDate.of(edit.act().at().toLocalDate()));
    if (amendment.to() == null) {
      return speech.text("brief.change.unmarked", by, day);
    }
    if (amendment.to() instanceof PlainFigure) {
      return speech.text("brief.change.plain", by, day);
    }
    List<Correction> step = List.of(new Correction(edit.act(), amendment.from(), amendment.to()));
    CorrectionWords words = new CorrectionWords(speech.messages());
    return amendment.to() instanceof TieState
        ? words.of(step, briefing.knowledge().triangle())
        : words.of(step);
  }
}
