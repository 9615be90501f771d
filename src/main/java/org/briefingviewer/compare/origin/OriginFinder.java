// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.compare.origin;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.briefingviewer.compare.figure.FigureSources.Named;
import org.briefingviewer.compare.figure.ReportedFigure;
import org.briefingviewer.compare.group.DisjointSets;
import org.briefingviewer.compare.group.FigureGroup;
import org.briefingviewer.compare.origin.Origin.Evidence;
import org.briefingviewer.compare.origin.Origin.OriginKind;
import org.briefingviewer.compare.origin.Origin.Sign;
import org.briefingviewer.compare.origin.TextReuse.Shared;
import org.briefingviewer.model.Agent.AgentKind;
import org.briefingviewer.model.AgentRole;
import org.briefingviewer.model.EstimateId;
import org.briefingviewer.model.translation.Translation;
import org.jspecify.annotations.Nullable;

/// Finds the origins of the reports of a group. Two that meet nowhere are two, which says only that
/// no common origin was found.
public final class OriginFinder {
  /// A number with so many digits is unlikely to be counted twice alike.
  private static final int ODD = 4;

  /// Within how many days reports of one source may have heard it at one time.
  private static final int HEARD = 2;

  /// With how many names that share a word a name is compared.
  private static final int NAMES = 40;

  private final Map<String, List<Shared>> texts = new HashMap<>();

  /// @param shared articles that share text
  public OriginFinder(List<Shared> shared) {
    for (Shared pair : shared) {
      texts.computeIfAbsent(pair.one(), k -> new ArrayList<>()).add(pair);
      texts.computeIfAbsent(pair.other(), k -> new ArrayList<>()).add(pair);
    }
  }

  /// Returns the origins of a group, the largest first; every report is in one.
  ///
  /// @param joined which articles translate which
  public List<Origin> of(FigureGroup group, List<Translation> joined) {
    return new Search(group.figures(), joined).origins();
  }

  private final class Search {
    private final List<ReportedFigure> figures;
    private final List<Translation> joined;
    private final DisjointSets sets;
    private final Map<Integer, List<Evidence>> evidence = new HashMap<>();
    private final Map<String, Integer> byArticle = new HashMap<>();

    Search(List<ReportedFigure> figures, List<Translation> joined) {
      this.figures = figures;
      this.joined = joined;
      this.sets = new DisjointSets(figures.size());
    }

    List<Origin> origins() {
      shared();
      meeting();
      credited();
      odd();
      Map<Integer, List<ReportedFigure>> members = new LinkedHashMap<>();
      Map<Integer, List<Evidence>> signs = new HashMap<>();
      for (int i = 0; i < figures.size(); i++) {
        members.computeIfAbsent(sets.of(i), k -> new ArrayList<>()).add(figures.get(i));
        signs
            .computeIfAbsent(sets.of(i), k -> new ArrayList<>())
            .addAll(evidence.getOrDefault(i, List.of()));
      }
      List<Origin> origins = new ArrayList<>();
      members.forEach(
          (set, own) -> {
            List<Evidence> said = signs.getOrDefault(set, List.of());
            origins.add(new Origin(kind(own, said), own, said));
          });
      origins.sort((a, b) -> Integer.compare(b.figures().size(), a.figures().size()));
      return origins;
    }

    private void join(int one, int other, Sign sign, String words) {
      join(one, other, sign, words, "", 0);
    }

    private void join(int one, int other, Sign sign, String words, String alias, double density) {
      sets.join(one, other);
      EstimateId first = figures.get(one).id();
      EstimateId second = figures.get(other).id();
      evidence
          .computeIfAbsent(other, k -> new ArrayList<>())
          .add(new Evidence(sign, first, second, words, alias, density));
    }

    private void meet(int known, int at, Named source) {
      Named first = source(figures.get(known));
      String name = first == null ? source.agent().name() : first.agent().name();
      boolean same = name.equalsIgnoreCase(source.agent().name());
      join(known, at, Sign.CHAIN, name, same ? "" : source.agent().name(), 0);
    }

    private void shared() {
      for (int i = 0; i < figures.size(); i++) {
        byArticle.putIfAbsent(figures.get(i).articleId(), i);
      }
      for (Translation each : joined) {
        Integer original = byArticle.get(each.original());
        Integer translation = byArticle.get(each.translation());
        if (original != null && translation != null) {
          join(original, translation, Sign.TRANSLATION, "");
        }
      }
      byArticle.forEach(
          (article, at) -> {
            for (Shared pair : texts.getOrDefault(article, List.of())) {
              Integer other = byArticle.get(pair.other());
              if (pair.one().equals(article) && other != null) {
                join(at, other, Sign.TEXT, "", "", pair.density());
              }
            }
          });
    }

    /// Joins by whose figure it is; a name is held against those only that share a word with it.
    private void meeting() {
      Map<String, Integer> byId = new LinkedHashMap<>();
      Map<String, List<Integer>> byWord = new HashMap<>();
      for (int i = 0; i < figures.size(); i++) {
        Named source = source(figures.get(i));
        if (source == null) {
          continue;
        }
        Integer known = byId.get(source.agent().id());
        if (known == null) {
          known = like(source, byWord);
          byId.put(source.agent().id(), known == null ? i : known);
          for (String word : words(source)) {
            byWord.computeIfAbsent(word, k -> new ArrayList<>()).add(i);
          }
        }
        if (known != null) {
          meet(known, i, source);
        }
      }
    }

    private @Nullable Integer like(Named source, Map<String, List<Integer>> byWord) {
      for (String word : words(source)) {
        List<Integer> having = byWord.getOrDefault(word, List.of());
        for (int first : having.subList(0, Math.min(having.size(), NAMES))) {
          Named other = source(figures.get(first));
          if (other != null && other.mayBe(source)) {
            return first;
          }
        }
      }
      return null;
    }

    private static Set<String> words(Named source) {
      Set<String> words = new TreeSet<>(source.described().words());
      words.addAll(source.name().states());
      return words;
    }

    /// Joins a report that names the publisher of another one as its own source.
    private void credited() {
      Map<String, Integer> byPublisher = new HashMap<>();
      for (int i = 0; i < figures.size(); i++) {
        String publisher = figures.get(i).publisher();
        if (publisher != null) {
          byPublisher.putIfAbsent(publisher.toLowerCase(Locale.ROOT), i);
        }
      }
      for (int i = 0; i < figures.size(); i++) {
        for (Named link : figures.get(i).sources().links()) {
          Integer other = byPublisher.get(link.agent().name().toLowerCase(Locale.ROOT));
          if (other != null && other != i && sets.of(other) != sets.of(i)) {
            join(other, i, Sign.CREDIT, link.agent().name());
          }
        }
      }
    }

    private void odd() {
      Map<BigDecimal, Integer> byNumber = new HashMap<>();
      for (int i = 0; i < figures.size(); i++) {
        BigDecimal number = figures.get(i).quantity().value().high();
        if (number == null || number.stripTrailingZeros().precision() < ODD) {
          continue;
        }
        Integer known = byNumber.putIfAbsent(number.stripTrailingZeros(), i);
        if (known != null && sets.of(known) != sets.of(i)) {
          join(known, i, Sign.ODD_FIGURE, figures.get(i).quantity().asWritten());
        }
      }
    }

    private OriginKind kind(List<ReportedFigure> own, List<Evidence> said) {
      if (said.isEmpty()) {
        return OriginKind.NONE_FOUND;
      }
      boolean copied = said.stream().anyMatch(e -> e.sign() != Sign.CHAIN);
      if (copied) {
        return OriginKind.COPIED;
      }
      return own.stream().map(ReportedFigure::articleId).distinct().count() > 1 && atOnce(own)
          ? OriginKind.COMMON_SOURCE
          : OriginKind.ONE_SOURCE;
    }

    private boolean atOnce(List<ReportedFigure> own) {
      LocalDate first = null;
      LocalDate last = null;
      for (ReportedFigure figure : own) {
        LocalDate day = figure.reportedOn();
        if (day == null) {
          return false;
        }
        first = first == null || day.isBefore(first) ? day : first;
        last = last == null || day.isAfter(last) ? day : last;
      }
      return first != null && last != null && ChronoUnit.DAYS.between(first, last) <= HEARD;
    }
  }

  /// Whose figure it is; people without a name are nobody of whom two reports could say the same,
  /// and neither are pictures and data that no name tells from others.
  private static @Nullable Named source(ReportedFigure figure) {
    Named source = figure.sources().source();
    boolean somebody =
        source != null
            && source.agent().kind() != AgentKind.UNNAMED
            && (source.agent().kind() != AgentKind.INSTRUMENT || !source.name().states().isEmpty())
            && source.role() != AgentRole.PUBLISHER;
    return somebody ? source : null;
  }
}
