// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.ui.find;

import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.briefingviewer.model.ArticleSummary;
import org.briefingviewer.model.Unit;
import org.briefingviewer.search.SearchHit;
import org.briefingviewer.search.SearchResults;
import org.briefingviewer.search.SoughtFigure;
import org.briefingviewer.session.find.BriefingFinder;
import org.briefingviewer.wording.DateWords;
import org.briefingviewer.wording.Messages;
import org.briefingviewer.wording.NameWords;

/// What is said of the results.
final class FoundWords {
  /// How many of the other spellings are named; there may be dozens.
  private static final int NAMED = 8;

  /// Up to how many the tab counts; it has no room for more.
  private static final int TOLD = 999;

  private final BriefingFinder finder;
  private final Messages messages;
  private final DateWords dates;

  FoundWords(BriefingFinder finder, Messages messages) {
    this.finder = finder;
    this.messages = messages;
    this.dates = new DateWords(messages);
  }

  /// Returns the tab's words.
  String tab(SearchResults results) {
    return results.count() > TOLD
        ? messages.text("find.tab.many", TOLD)
        : messages.text("find.tab", results.count());
  }

  String tabHelp(SearchResults results) {
    return messages.text("find.tab.help", results.count(), results.articles().size());
  }

  /// Returns what stands beside the field: "12 of 37", "37 hits", "nothing found".
  String count(SearchResults results) {
    int place = finder.place();
    if (results.count() == 0) {
      return results.done()
          ? messages.text("find.count.none")
          : messages.text("find.searching", results.searched(), results.total());
    }
    return place > 0
        ? messages.text("find.count.place", place, results.count())
        : messages.text("find.count", results.count());
  }

  /// Returns the same with the article of the hit, for those who listen.
  String spoken(SearchResults results) {
    SearchHit hit = finder.hitProperty().get();
    return hit == null
        ? count(results)
        : messages.text(
            "find.spoken",
            count(results),
            hit.context().before() + hit.context().words() + hit.context().after());
  }

  /// Returns how much was found, and how far the search is.
  String summary(SearchResults results) {
    if (results.full()) {
      return messages.text("find.full", results.count(), results.searched(), results.total());
    }
    if (!results.done()) {
      return messages.text(
          "find.summary.searching", results.count(), results.searched(), results.total());
    }
    return messages.text(
        "find.summary", results.count(), results.articles().size(), results.total());
  }

  /// Returns which other spellings were looked for; empty when none were.
  String also(SearchResults results) {
    if (results.also().isEmpty()) {
      return "";
    }
    String named = results.also().stream().limit(NAMED).collect(Collectors.joining(", "));
    int more = results.also().size() - NAMED;
    return more > 0
        ? messages.text("find.also.more", named, more)
        : messages.text("find.also", named);
  }

  /// Returns that figures are found by their value; empty when no figure was typed.
  String value(SearchResults results) {
    SoughtFigure figure = results.figure();
    if (figure == null) {
      return "";
    }
    Unit unit = figure.unit();
    return switch (unit.kind()) {
      case NONE -> messages.text("find.value", figure.value());
      case PERCENT -> messages.text("find.value.percent", figure.value());
      case CURRENCY, MEASURE, COUNT ->
          messages.text("find.value.unit", figure.value(), unit.code());
    };
  }

  /// Returns where nothing was found; empty while it is looked for.
  String where(SearchResults results) {
    return results.done() ? messages.text("find.nothing.where", results.total()) : "";
  }

  /// Returns that nothing was found.
  String nothing(SearchResults results) {
    return results.done()
        ? messages.text("find.nothing", results.typed())
        : messages.text("find.searching", results.searched(), results.total());
  }

  /// Returns which articles could not be searched; empty when all could.
  String unread(SearchResults results) {
    return results.unread().isEmpty() ? "" : messages.text("find.unread", results.unread().size());
  }

  /// Returns "Yonhap · 27 Mar 2025 · 12 hits", as far as known.
  String meta(ArticleSummary summary, int hits) {
    return Stream.of(
            summary.publisher() == null ? null : new NameWords(messages).of(summary.publisher()),
            summary.date() == null ? null : dates.brief(summary.date()),
            messages.text("find.count", hits))
        .filter(Objects::nonNull)
        .filter(part -> !part.isBlank())
        .collect(Collectors.joining(" · "));
  }

  /// Returns what a hit is beside its words; empty for one of the plain text.
  String kind(SearchHit hit) {
    return switch (hit.kind()) {
      case TEXT -> "";
      case FIGURE -> messages.text("find.kind.figure");
      case SOURCE -> messages.text("find.kind.source", new NameWords(messages).of(hit.about()));
      case ORIGIN -> messages.text("find.kind.origin");
      case BEGUN -> messages.text("find.kind.begun");
    };
  }
}
