// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.model;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// One step of a presentation: a piece of evidence to show, in the presenter's order, with what the
/// presenter wants to say and how long. What a stop names may be gone; whoever shows it looks.
public sealed interface Stop {
  /// Returns the id, unique among the stops of a briefing.
  String id();

  /// Returns what the presenter planned.
  Plan plan();

  /// Returns the same with another plan.
  default Stop planned(Plan other) {
    return switch (this) {
      case Passage s -> new Passage(s.id, other, s.quote);
      case OfEstimate s -> new OfEstimate(s.id, other, s.estimate, s.words);
      case OfTie s -> new OfTie(s.id, other, s.pair);
      case Comparison s -> new Comparison(s.id, other, s.estimates, s.words);
      case Reports s -> new Reports(s.id, other, s.name, s.estimates, s.words);
      case Picture s -> new Picture(s.id, other, s.path);
      case Graphic s -> new Graphic(s.id, other, s.kind, s.estimate, s.words, s.tie);
      case Computed s -> new Computed(s.id, other, s.estimate, s.words);
      case Table s -> new Table(s.id, other, s.articles, s.estimates);
      case Headline s -> new Headline(s.id, other, s.articleId);
      case Title s -> new Title(s.id, other, s.words);
      case Empty s -> new Empty(s.id, other);
      case Unknown s -> new Unknown(s.id, other, s.kind);
    };
  }

  /// What a presenter plans for a stop.
  ///
  /// @param notes for the presenter alone: plain text, LF line ends; empty where there are none
  /// @param seconds how long the stop is to take, or null where that is open
  ///
  ///   Throws `IllegalArgumentException` when the time is negative
  record Plan(String notes, @Nullable Integer seconds) {
    public static final Plan NONE = new Plan("", null);

    public Plan {
      if (seconds != null && seconds < 0) {
        throw new IllegalArgumentException("a stop takes " + seconds + " seconds");
      }
    }
  }

  /// Words of an article.
  record Passage(String id, Plan plan, Quote quote) implements Stop {}

  /// An estimate with its chain.
  ///
  /// @param words its figure with the hedges beside it, as it stood when the stop was made; empty
  ///   where nobody noted that
  record OfEstimate(String id, Plan plan, EstimateId estimate, String words) implements Stop {
    /// Makes one of which nobody noted how the figure stood.
    public OfEstimate(String id, Plan plan, EstimateId estimate) {
      this(id, plan, estimate, "");
    }
  }

  /// A tie, as the briefing's articles have it.
  record OfTie(String id, Plan plan, ActorPair pair) implements Stop {}

  /// Estimates beside each other.
  ///
  /// @param estimates in the order in which they stand
  /// @param words their figures as they stood when the stop was made, in the same order; empty
  ///   where nobody noted that
  record Comparison(String id, Plan plan, List<EstimateId> estimates, List<String> words)
      implements Stop {
    public Comparison {
      estimates = List.copyOf(estimates);
      words = words.size() == estimates.size() ? List.copyOf(words) : List.of();
    }

    /// Makes one of which nobody noted how the figures stood.
    public Comparison(String id, Plan plan, List<EstimateId> estimates) {
      this(id, plan, estimates, List.of());
    }
  }

  /// Reports of one figure on a line of time, with how they differ and where they come from.
  ///
  /// @param name what the figure is, in the presenter's words
  /// @param estimates all reports of the group
  /// @param words their figures as they stood when the stop was made, in the same order; empty
  ///   where nobody noted that
  record Reports(String id, Plan plan, String name, List<EstimateId> estimates, List<String> words)
      implements Stop {
    public Reports {
      estimates = List.copyOf(estimates);
      words = words.size() == estimates.size() ? List.copyOf(words) : List.of();
    }
  }

  /// A picture.
  ///
  /// @param path of the file in the briefing: `media/…`
  record Picture(String id, Plan plan, String path) implements Stop {}

  /// A picture that the program draws of figures, ties or events.
  ///
  /// @param estimate the one that it is of; null for a picture of the whole briefing
  /// @param words its figure as it stood when the stop was made; empty where nobody noted that
  /// @param tie the one whose lanes it shows; null for those of all
  ///
  ///   Throws `IllegalArgumentException` when it is of an estimate and none is named, or the other
  ///   way round, or when a tie is named and it is no picture of lanes
  record Graphic(
      String id,
      Plan plan,
      GraphicKind kind,
      @Nullable EstimateId estimate,
      String words,
      @Nullable ActorPair tie)
      implements Stop {
    /// Makes a picture that is not of one tie.
    public Graphic(
        String id, Plan plan, GraphicKind kind, @Nullable EstimateId estimate, String words) {
      this(id, plan, kind, estimate, words, null);
    }

    public Graphic {
      if (tie != null && kind != GraphicKind.LANES) {
        throw new IllegalArgumentException(kind + " of " + tie.key());
      }
      if (kind.ofEstimate() != (estimate != null)) {
        throw new IllegalArgumentException(kind + " of " + estimate);
      }
    }
  }

  /// The pictures that the program draws.
  enum GraphicKind {
    /// A share of a whole as a part of a ring.
    SHARE,
    /// Areas as squares on one scale.
    AREAS,
    /// Figures of one unit as bars.
    BARS,
    /// The triangle with its three ties.
    TIES,
    /// The dated events of the briefing.
    EVENTS,
    /// Ties, treaties and events over time.
    LANES;

    /// Returns whether it is of an estimate, and of those like it.
    public boolean ofEstimate() {
      return switch (this) {
        case SHARE, AREAS, BARS -> true;
        case TIES, EVENTS, LANES -> false;
      };
    }
  }

  /// What the program computes from an estimate: other units, and what follows from it and another
  /// figure of its text. None of it is cited from anybody.
  ///
  /// @param words its figure as it stood when the stop was made; empty where nobody noted that
  record Computed(String id, Plan plan, EstimateId estimate, String words) implements Stop {}

  /// Estimates as a table.
  ///
  /// @param articles whose estimates are in it; empty for those of all
  /// @param estimates those that were chosen, in their order; empty for all of the articles
  record Table(String id, Plan plan, List<String> articles, List<EstimateId> estimates)
      implements Stop {
    public Table {
      articles = List.copyOf(articles);
      estimates = List.copyOf(estimates);
    }

    /// Makes one of all estimates of articles.
    public Table(String id, Plan plan, List<String> articles) {
      this(id, plan, articles, List.of());
    }
  }

  /// An article's headline, with who published it and when.
  record Headline(String id, Plan plan, String articleId) implements Stop {}

  /// A headline of the presenter's own.
  record Title(String id, Plan plan, String words) implements Stop {}

  /// Nothing: the room looks at the speaker.
  record Empty(String id, Plan plan) implements Stop {}

  /// What another program means by a kind that is not known here, or wrote so that it cannot be
  /// read. It keeps its place.
  record Unknown(String id, Plan plan, String kind) implements Stop {}

  /// Words of an article as they stood when the stop was made. Where they stand now is looked up
  /// when they are shown, as for every mark.
  ///
  /// @param start in the article's text, in code points
  /// @param end the first code point behind it
  ///
  ///   Throws `IllegalArgumentException` when it ends before it starts
  record Quote(String articleId, String exact, String prefix, String suffix, int start, int end) {
    public Quote {
      if (start < 0 || end < start) {
        throw new IllegalArgumentException("a quote from " + start + " to " + end);
      }
    }

    /// Quotes a span of an article.
    public static Quote of(Article article, TextSpan span) {
      String text = article.text();
      Anchor anchor = Anchor.of(text, span);
      int start = text.codePointCount(0, span.start());
      return new Quote(
          article.id(),
          anchor.exact(),
          anchor.prefix(),
          anchor.suffix(),
          start,
          start + text.codePointCount(span.start(), span.end()));
    }

    /// Returns the mark by which its words are looked up in a text; a place beyond the text is its
    /// end.
    public Anchor anchor(String text) {
      TextSpan stored = new TextSpan(units(text, start), units(text, end));
      return new Anchor(exact, prefix, suffix, stored);
    }

    private static int units(String text, int codePoints) {
      return codePoints >= text.codePointCount(0, text.length())
          ? text.length()
          : text.offsetByCodePoints(0, codePoints);
    }
  }
}
