// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.wording;

import org.briefingviewer.model.Estimate;
import org.briefingviewer.model.Finding;
import org.briefingviewer.model.GroupDecision;
import org.briefingviewer.model.PlainFigure;
import org.briefingviewer.model.ReviewState;
import org.briefingviewer.model.edit.Amendment;
import org.briefingviewer.model.edit.BriefingEdit;
import org.briefingviewer.model.edit.Edit;
import org.briefingviewer.model.edit.EditStep;
import org.briefingviewer.model.edit.FindingId.FindingKind;
import org.briefingviewer.model.edit.NoteEdit;

/// What an edit is called where it can be undone, and in the list of what was done: "rejection of
/// “600 soldiers”".
public record EditWords(Messages messages) {
  private static final int MOST = 48;

  /// Returns an edit's name.
  public String of(Edit edit) {
    return switch (edit) {
      case BriefingEdit.Settle e -> settled(e);
      case BriefingEdit.RuleOutTie e ->
          messages.text(e.out() ? "edit.words.ruleOut" : "edit.words.readmit");
      case BriefingEdit.Amend e -> amended(e);
      case BriefingEdit.MergeReading e ->
          messages.text("edit.words.mergeReading", String.join(", ", e.reading().by()));
      case BriefingEdit.Adjudicate _ -> messages.text("edit.words.adjudicate");
      case BriefingEdit.Rate e -> messages.text("edit.words.rate", brief(e.words()));
      case BriefingEdit.ReviseAgents e ->
          messages.text(
              e.from().size() > 1 ? "edit.words.mergeAgents" : "edit.words.reviseAgent",
              brief(e.to().name()));
      case BriefingEdit.DecideGroups e -> grouped(e);
      case BriefingEdit.JoinTranslation e ->
          messages.text(e.to() == null ? "edit.words.parted" : "edit.words.joined");
      case BriefingEdit.DescribeArticle _ -> messages.text("edit.words.describe");
      case BriefingEdit.AddStops e -> messages.text("edit.words.stopsAdded", e.stops().size());
      case BriefingEdit.RemoveStops e -> messages.text("edit.words.stopsRemoved", e.stops().size());
      case BriefingEdit.ChangeStop _ -> messages.text("edit.words.stopChanged");
      case BriefingEdit.MoveStop _ -> messages.text("edit.words.stopMoved");
      case BriefingEdit.Retitle e -> messages.text("edit.words.retitle", brief(e.to()));
      case BriefingEdit.SetHandling e ->
          e.to() == null
              ? messages.text("edit.words.handling.none")
              : messages.text("edit.words.handling", brief(e.to().text()));
      case BriefingEdit.SealBriefing e -> messages.text("edit.words.seal", e.to().version());
      case BriefingEdit.AddArticles e -> added(e);
      case BriefingEdit.RemoveArticle e -> messages.text("edit.words.remove", brief(e.headline()));
      case BriefingEdit.MoveArticle _ -> messages.text("edit.words.move");
      case BriefingEdit.NameArticle _ -> messages.text("edit.words.name");
      case BriefingEdit.DateArticle _ -> messages.text("edit.words.date");
      case BriefingEdit.RestoreLines e -> messages.text("edit.words.restore", e.lines().size());
      case BriefingEdit.TakeBack _ -> messages.text("edit.words.takeBack");
      case NoteEdit.Noted e ->
          messages.text(e.after() == null ? "edit.words.noteRemoved" : "edit.words.note");
    };
  }

  /// What a decision on groups is called by what it changed last of all.
  private String grouped(BriefingEdit.DecideGroups edit) {
    if (edit.to().isEmpty()) {
      return messages.text("edit.words.group.undecided");
    }
    GroupDecision to = edit.to().getFirst();
    GroupDecision from = edit.from().isEmpty() ? null : edit.from().getFirst();
    String name = brief(to.name());
    if (edit.from().size() > edit.to().size()) {
      return messages.text("edit.words.group.merged");
    }
    if (!to.name().isEmpty() && (from == null || !from.name().equals(to.name()))) {
      return messages.text("edit.words.group.named", name);
    }
    if (to.apart().size() > (from == null ? 0 : from.apart().size())) {
      return messages.text("edit.words.group.apart");
    }
    return messages.text("edit.words.group.confirmed");
  }

  /// Returns the name of several edits that were done together.
  public String of(EditStep step) {
    return messages.text("edit.words.together", step.edits().size(), step.first().act().by());
  }

  private String amended(BriefingEdit.Amend amend) {
    if (amend.amendments().size() > 1 && allNone(amend)) {
      return messages.text("edit.words.noEstimateMany", amend.amendments().size());
    }
    if (amend.amendments().size() > 1) {
      return messages.text("edit.words.amendMany", amend.amendments().size());
    }
    Amendment only = amend.amendments().getFirst();
    Finding from = only.from();
    Finding to = only.to();
    String handler = "correct";
    if (from == null) {
      handler = "mark";
    } else if (to == null) {
      handler = "unmark";
    } else if (FindingKind.of(from) != FindingKind.of(to)) {
      handler = to instanceof Estimate ? "estimate" : "noEstimate";
    }
    return messages.text("edit.words." + handler, brief(only.words()));
  }

  private static boolean allNone(BriefingEdit.Amend amend) {
    return amend.amendments().stream().allMatch(one -> one.to() instanceof PlainFigure);
  }

  private String added(BriefingEdit.AddArticles add) {
    int count = add.articles().size();
    return count == 1
        ? messages.text("edit.words.add", brief(add.articles().getFirst().headline()))
        : messages.text("edit.words.addMany", count);
  }

  private String settled(BriefingEdit.Settle settle) {
    BriefingEdit.Settled first = settle.marks().getFirst();
    boolean accepts = settle.verdict() == ReviewState.ACCEPTED;
    if (settle.marks().size() == 1 && first.mark().kind() == FindingKind.PLAIN_FIGURE) {
      return messages.text(
          accepts ? "edit.words.noEstimate" : "edit.words.noNumber", brief(first.words()));
    }
    String verdict = accepts ? "accept" : "reject";
    return settle.inBulk()
        ? messages.text("edit.words." + verdict + "Many", settle.marks().size())
        : messages.text("edit.words." + verdict, brief(settle.marks().getFirst().words()));
  }

  /// Returns words short enough for a menu: cut between two of them where there is a gap, and never
  /// within or behind a number, which would become another ("2,7…", "5…" of "5 million").
  public static String brief(String words) {
    return brief(words, MOST);
  }

  /// Returns the same in at most so many letters.
  public static String brief(String words, int letters) {
    String line = words.replaceAll("\\s+", " ").strip();
    if (line.codePointCount(0, line.length()) <= letters) {
      return line;
    }
    int most = line.offsetByCodePoints(0, letters - 1);
    int end = line.charAt(most) == ' ' ? most : gap(line, most);
    while (end > 0 && numeric(line.substring(gap(line, end - 1) + 1, end))) {
      end = gap(line, end - 1);
    }
    if (end < most / 2) {
      end = most;
      while (end > 1 && Character.isDigit(line.codePointBefore(end))) {
        end--;
      }
    }
    return line.substring(0, end).stripTrailing() + "…";
  }

  /// Returns the beginning and the end of words in at most about so many letters, cut between
  /// words.
  public static String ends(String words, int letters) {
    String line = words.replaceAll("\\s+", " ").strip();
    int points = line.codePointCount(0, line.length());
    if (points <= letters) {
      return line;
    }
    int least = line.offsetByCodePoints(0, points - letters / 3);
    int gap = line.indexOf(' ', least - 1);
    String end = gap < 0 ? line.substring(least) : line.substring(gap + 1);
    return brief(line, letters * 2 / 3).replaceFirst("…$", " … ") + end;
  }

  /// Returns where the last gap between words before a place stands, 0 where there is none.
  private static int gap(String line, int before) {
    return Math.max(0, line.lastIndexOf(' ', before - 1));
  }

  private static boolean numeric(String word) {
    return word.codePoints().anyMatch(Character::isDigit);
  }
}
