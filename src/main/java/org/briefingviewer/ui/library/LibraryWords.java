// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.ui.library;

import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.briefingviewer.library.FolderHits;
import org.briefingviewer.model.Article;
import org.briefingviewer.model.BundleInfo;
import org.briefingviewer.model.Claim;
import org.briefingviewer.model.HandlingMark;
import org.briefingviewer.model.PartialDate;
import org.briefingviewer.model.PlainFigure;
import org.briefingviewer.model.Problem;
import org.briefingviewer.model.ReviewState;
import org.briefingviewer.model.TextSpan;
import org.briefingviewer.search.SearchHit;
import org.briefingviewer.session.library.UpkeepState;
import org.briefingviewer.ui.reading.ReadWords;
import org.briefingviewer.wording.ChainWords;
import org.briefingviewer.wording.DateWords;
import org.briefingviewer.wording.Messages;
import org.briefingviewer.wording.NameWords;
import org.briefingviewer.wording.ProblemWords;
import org.briefingviewer.wording.QuantityWords;
import org.briefingviewer.wording.part.EstimatePart;

/// What is said of what was found in all briefings.
final class LibraryWords {
  private static final String APART = " · ";

  /// How many of the other spellings are named; there may be dozens.
  private static final int NAMED = 8;

  private final Messages messages;
  private final NameWords names;
  private final DateWords dates;
  private final ReadWords findings;
  private final QuantityWords quantities;
  private final ChainWords chains;
  private final ProblemWords problems;

  LibraryWords(Messages messages) {
    this.messages = messages;
    names = new NameWords(messages);
    dates = new DateWords(messages);
    findings = new ReadWords(messages);
    quantities = new QuantityWords(messages);
    chains = new ChainWords(messages);
    problems = new ProblemWords(messages);
  }

  String title(FolderHits.InFolder found) {
    return names.of(found.briefing().about().title());
  }

  /// Returns the version, the day on which it was made, and where the file lies.
  String about(FolderHits.InFolder found) {
    BundleInfo about = found.briefing().about();
    return messages.text(
        "library.about",
        about.version(),
        dates.full(PartialDate.of(about.created().toLocalDate())),
        found.file().toString());
  }

  /// Returns the handling mark of a whole briefing; empty where it has none.
  String mark(BundleInfo about) {
    return about.handling() == null ? "" : about.handling().text();
  }

  /// Returns the handling marks of a place beyond that of its briefing.
  String mark(BundleInfo about, Article article, TextSpan span) {
    return HandlingMark.highest(article.handling(about.handling(), span)).stream()
        .filter(mark -> !mark.equals(about.handling()))
        .map(HandlingMark::text)
        .collect(Collectors.joining(APART));
  }

  String headline(Article article) {
    return names.of(article.headline());
  }

  /// Returns "Yonhap · 27 March 2025", as far as known.
  String meta(Article article) {
    return Stream.of(
            article.publication().publisher() == null
                ? null
                : names.of(article.publication().publisher()),
            article.publication().day() == null
                ? null
                : dates.full(PartialDate.of(article.publication().day())))
        .filter(Objects::nonNull)
        .collect(Collectors.joining(APART));
  }

  /// Returns a figure with its bound and hedges, for when, and whose it is.
  String says(Claim claim) {
    if (claim instanceof PlainFigure && claim.review().state() != ReviewState.REJECTED) {
      return messages.text(
          "library.number",
          quantities.full(claim.quantity()),
          chains.whole(EstimatePart.Chain.of(claim)));
    }
    return findings.says(claim);
  }

  /// Returns who checked a figure and when, or that nobody did.
  String reviewed(Claim claim) {
    return findings.reviewed(claim);
  }

  /// Returns what a place is beside its words; empty for one of the plain text.
  String kind(SearchHit hit) {
    return switch (hit.kind()) {
      case TEXT, BEGUN -> "";
      case FIGURE -> messages.text("find.kind.figure");
      case SOURCE -> messages.text("find.kind.source", names.of(hit.about()));
      case ORIGIN -> messages.text("find.kind.origin");
    };
  }

  String moreArticles(int articles) {
    return messages.text("library.moreArticles", articles);
  }

  String notSearched() {
    return messages.text("library.notSearched");
  }

  String where(Problem problem) {
    return problems.where(problem);
  }

  String why(Problem problem) {
    return problems.what(problem) + " " + problems.remedy(problem);
  }

  /// Returns how much was found, or what to do where nothing can be.
  ///
  /// @param folders how many were named
  /// @param hindered whether an index cannot be made
  String summary(FolderHits hits, String typed, int folders, boolean hindered) {
    if (folders == 0) {
      return messages.text("library.noFolder");
    }
    if (hits.searched() < 0) {
      return messages.text(typed.isBlank() ? "library.type" : "library.searching");
    }
    if (hits.searched() == 0) {
      return hits.making() && !hindered
          ? messages.text("library.making")
          : messages.text(
              hits.unread().isEmpty() && hits.locked() == 0 && !hindered
                  ? "library.noBriefing"
                  : "library.noneReadable");
    }
    if (typed.isBlank()) {
      return messages.text("library.ready", hits.searched());
    }
    if (hits.typed().isEmpty()) {
      return messages.text("library.searching");
    }
    if (hits.briefings().isEmpty()) {
      return messages.text("library.nothing", hits.typed(), hits.searched());
    }
    return hits.more() > 0
        ? messages.text("library.found.more", hits.briefings().size(), hits.more())
        : messages.text("library.found", hits.briefings().size(), hits.searched());
  }

  /// Returns that locked briefings are not searched; empty where there are none.
  String locked(FolderHits hits) {
    return hits.locked() == 0 ? "" : messages.text("library.locked", hits.locked());
  }

  /// Returns that locked briefings are searched, too; empty where none are.
  String opened(FolderHits hits) {
    return hits.opened() == 0 ? "" : messages.text("library.opened", hits.opened());
  }

  /// Returns which other spellings were looked for; empty when none were.
  String also(FolderHits hits) {
    List<String> also = hits.also();
    if (also.isEmpty()) {
      return "";
    }
    String named = also.stream().limit(NAMED).collect(Collectors.joining(", "));
    return also.size() > NAMED
        ? messages.text("find.also.more", named, also.size() - NAMED)
        : messages.text("find.also", named);
  }

  /// Returns how far the indexes are; empty where nothing is read.
  String upkeep(UpkeepState state) {
    return state.running() ? messages.text("library.reading", state.done(), state.all()) : "";
  }
}
