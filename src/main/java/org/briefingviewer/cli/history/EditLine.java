// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.cli.history;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.briefingviewer.bundle.wire.StopsWire;
import org.briefingviewer.cli.console.CountPhrase;
import org.briefingviewer.model.GroupDecision;
import org.briefingviewer.model.HandlingMark;
import org.briefingviewer.model.Stop;
import org.briefingviewer.model.edit.Amendment;
import org.briefingviewer.model.edit.BriefingEdit;
import org.briefingviewer.model.edit.BriefingEdit.SetHandling.HandledParagraph;
import org.briefingviewer.model.translation.Translation;
import org.briefingviewer.model.translation.Translator;
import org.jspecify.annotations.Nullable;

/// An edit on one line of a terminal.
public final class EditLine {
  private EditLine() {}

  /// Says what an edit did, from what to what.
  public static String of(BriefingEdit edit) {
    return switch (edit) {
      case BriefingEdit.Settle e -> settled(e);
      case BriefingEdit.Amend e -> amended(e.amendments());
      case BriefingEdit.MergeReading e -> merged(e);
      case BriefingEdit.Adjudicate e -> chosen(e);
      case BriefingEdit.RuleOutTie e ->
          e.articleId()
              + ", "
              + e.pair().key()
              + (e.out() ? ": not discussed" : ": no longer said not to be discussed");
      case BriefingEdit.Rate e ->
          "rating of "
              + e.of().articleId()
              + " “"
              + e.words()
              + "”: "
              + change(
                  e.from() == null ? null : e.from().code(), e.to() == null ? null : e.to().code());
      case BriefingEdit.ReviseAgents e -> AgentLine.of(e);
      case BriefingEdit.DecideGroups e -> grouped(e);
      case BriefingEdit.JoinTranslation e -> joined(e);
      case BriefingEdit.DescribeArticle e -> described(e);
      case BriefingEdit.OfStops e -> stop(e);
      case BriefingEdit.Retitle e -> "title: " + change(e.from(), e.to());
      case BriefingEdit.SetHandling e -> handling(e);
      case BriefingEdit.SealBriefing e -> sealed(e);
      case BriefingEdit.AddArticles e -> "brought in " + added(e);
      case BriefingEdit.RemoveArticle e -> "took out " + e.articleId() + " “" + e.headline() + "”";
      case BriefingEdit.MoveArticle e ->
          "moved " + e.articleId() + ": " + (e.from() + 1) + " → " + (e.to() + 1);
      case BriefingEdit.NameArticle e ->
          "name of " + e.articleId() + ": " + change(e.from(), e.to());
      case BriefingEdit.DateArticle e -> dated(e);
      case BriefingEdit.RestoreLines e ->
          "put " + CountPhrase.of(e.lines().size(), "line") + " back into " + e.articleId();
      case BriefingEdit.TakeBack e -> "took back " + e.edit();
    };
  }

  private static String stop(BriefingEdit.OfStops edit) {
    return switch (edit) {
      case BriefingEdit.AddStops e when e.stops().size() == 1 -> {
        Stop stop = e.stops().getFirst().stop();
        yield "added the stop " + stop.id() + " (" + StopsWire.kind(stop) + ")";
      }
      case BriefingEdit.AddStops e -> "added " + CountPhrase.of(e.stops().size(), "stop");
      case BriefingEdit.RemoveStops e when e.stops().size() == 1 ->
          "took out the stop " + e.stops().getFirst();
      case BriefingEdit.RemoveStops e -> "took out " + CountPhrase.of(e.stops().size(), "stop");
      case BriefingEdit.ChangeStop e -> "changed the stop " + e.to().id();
      case BriefingEdit.MoveStop e ->
          "moved the stop " + e.stop() + ": " + (e.from() + 1) + " → " + (e.to() + 1);
    };
  }

  private static String merged(BriefingEdit.MergeReading merge) {
    return "second reading by "
        + String.join(", ", merge.reading().by())
        + ": "
        + CountPhrase.of(merge.reading().findings().size(), "finding")
        + (merge.taken().isEmpty() ? "" : "; taken from it: " + amended(merge.taken()));
  }

  private static String chosen(BriefingEdit.Adjudicate chosen) {
    return "chose the "
        + chosen.decided().choice().name().toLowerCase(Locale.ROOT)
        + " reading in "
        + chosen.decided().at().articleId()
        + (chosen.amendment() == null ? "" : ": " + amended(List.of(chosen.amendment())));
  }

  private static String grouped(BriefingEdit.DecideGroups edit) {
    return "group of reports: "
        + change(
            edit.from().isEmpty() ? null : groups(edit.from()),
            edit.to().isEmpty() ? null : groups(edit.to()));
  }

  private static String groups(List<GroupDecision> groups) {
    return groups.stream()
        .map(
            group ->
                (group.name().isEmpty() ? "" : "“" + group.name() + "” ")
                    + "("
                    + CountPhrase.of(group.estimates().size(), "estimate")
                    + (group.apart().isEmpty() ? "" : ", " + group.apart().size() + " taken out")
                    + (group.confirmed() ? ", confirmed)" : ", proposed)"))
        .collect(Collectors.joining(" and "));
  }

  private static String joined(BriefingEdit.JoinTranslation edit) {
    return "original of "
        + edit.translation()
        + ": "
        + change(joined(edit.from()), joined(edit.to()));
  }

  private static @Nullable String joined(@Nullable Translation join) {
    return join == null
        ? null
        : join.original()
            + switch (join.translator()) {
              case Translator.Person e -> ", translated by " + e.name();
              case Translator.Service e -> ", translated by " + e.name() + " (a service)";
              case Translator.Outlet _ -> ", translated by its outlet";
              case Translator.Unknown _ -> ", translator not known";
            };
  }

  private static String described(BriefingEdit.DescribeArticle e) {
    return "details of "
        + e.articleId()
        + ": "
        + change(AgentLine.of(e.from()), AgentLine.of(e.to()));
  }

  private static String dated(BriefingEdit.DateArticle e) {
    return "date of "
        + e.articleId()
        + ": "
        + change(
            e.from() == null ? null : e.from().toString(),
            e.to() == null ? null : e.to().toString());
  }

  private static String amended(List<Amendment> amendments) {
    return amendments.stream()
        .map(
            a ->
                a.articleId()
                    + " “"
                    + a.words()
                    + "”: "
                    + change(
                        a.from() == null ? null : AmendedWords.of(a.from()),
                        a.to() == null ? null : AmendedWords.of(a.to())))
        .collect(Collectors.joining("; "));
  }

  private static String handling(BriefingEdit.SetHandling set) {
    HandledParagraph place = set.place();
    return "handling mark"
        + (place == null
            ? ""
            : " of " + place.articleId() + ", paragraph " + (place.paragraph() + 1))
        + ": "
        + change(HandlingMark.textOf(set.from()), HandlingMark.textOf(set.to()));
  }

  private static String sealed(BriefingEdit.SealBriefing seal) {
    return (seal.to().seal() == null ? "took the seal back: version " : "sealed: version ")
        + change(seal.from().version(), seal.to().version());
  }

  private static String added(BriefingEdit.AddArticles add) {
    return add.articles().stream()
        .map(article -> article.articleId() + " “" + article.headline() + "”")
        .collect(Collectors.joining(", "));
  }

  private static String settled(BriefingEdit.Settle settle) {
    StringBuilder said = new StringBuilder();
    for (BriefingEdit.Settled mark : settle.marks()) {
      said.append(said.isEmpty() ? "" : "; ")
          .append(mark.mark().articleId())
          .append(" “")
          .append(mark.words())
          .append("”: ")
          .append(
              change(
                  mark.from().name().toLowerCase(Locale.ROOT),
                  settle.verdict().name().toLowerCase(Locale.ROOT)));
    }
    return said + (settle.inBulk() ? " (in bulk, not read one by one)" : "");
  }

  private static String change(@Nullable String from, @Nullable String to) {
    return (from == null ? "none" : from) + " → " + (to == null ? "none" : to);
  }
}
