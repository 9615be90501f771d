// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.wording.cited;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.briefingviewer.model.Agent;
import org.briefingviewer.model.AttributionChain;
import org.briefingviewer.model.Bound;
import org.briefingviewer.model.ChainElement;
import org.briefingviewer.model.ChainGap;
import org.briefingviewer.model.ChainLink;
import org.briefingviewer.model.Estimate;
import org.briefingviewer.model.EstimateField;
import org.briefingviewer.model.HandlingMark;
import org.briefingviewer.model.HedgeCue;
import org.briefingviewer.model.PageSpan;
import org.briefingviewer.model.Quantity;
import org.briefingviewer.wording.LikelihoodWords;
import org.briefingviewer.wording.MessageSpeech;
import org.briefingviewer.wording.cited.CitedLink.LinkKind;
import org.briefingviewer.wording.correction.CorrectionWords;
import org.briefingviewer.wording.part.EstimatePart;
import org.briefingviewer.wording.part.OtherFigure;
import org.jspecify.annotations.Nullable;

/// Each part of an estimate in words that can stand alone: what copy, picture, page and the table's
/// tooltip have in common. None is ever empty.
public record PartWords(MessageSpeech speech) implements EstimatePart.Reader<String> {
  /// What the words of a share begin with, which say by themselves of what it is.
  private static final String SHARE = "of ";

  /// What becomes of parts in a place that has no words of its own for them: each is said, in the
  /// words of all, so that none is lost. What a place says otherwise, or elsewhere, it decides
  /// itself. Its review stands beside the part that tells its corrections.
  ///
  /// @param <R> what becomes of a part
  public interface SaidParts<R> extends EstimatePart.Reader<R> {
    PartWords words();

    /// Returns what becomes of a part that is said in these words; of none where they are empty.
    R said(String words);

    @Override
    default R doubt(EstimatePart.Doubt part) {
      return said(words().doubt(part));
    }

    @Override
    default R scope(EstimatePart.Scope part) {
      return said(words().scope(part));
    }

    @Override
    default R alsoSaid(EstimatePart.AlsoSaid part) {
      return said(words().alsoSaid(part));
    }

    @Override
    default R alternative(EstimatePart.Alternative part) {
      return said(words().alternative(part));
    }

    @Override
    default R whole(EstimatePart.Whole part) {
      return said(words().whole(part));
    }

    @Override
    default R pages(EstimatePart.Pages part) {
      return said(words().pages(part));
    }

    @Override
    default R rated(EstimatePart.Rated part) {
      return said(words().rated(part));
    }

    @Override
    default R changedPlace(EstimatePart.ChangedPlace part) {
      return said(words().changedPlace(part));
    }

    @Override
    default R corrected(EstimatePart.Corrected part) {
      return said(words().correctedBeside(part));
    }
  }

  @Override
  public String figure(EstimatePart.Figure part) {
    return quoted(part.words());
  }

  @Override
  public String value(EstimatePart.Value part) {
    return speech.text("cited.value", speech.quantity(part.quantity()));
  }

  @Override
  public String bound(EstimatePart.Bound part) {
    return bound(part.bound());
  }

  private String bound(Bound bound) {
    return bound == Bound.BETWEEN ? speech.text("cited.between") : speech.text(bound);
  }

  @Override
  public String hedges(EstimatePart.Hedges part) {
    return speech.text("cited.hedged", hedges(part.cues().stream().map(HedgeCue::words).toList()));
  }

  /// Tells whether nothing but the bound's own words hedges a figure: "at least", said once.
  private boolean bare(Bound bound, List<String> hedges) {
    return hedges.size() == 1 && hedges.getFirst().equalsIgnoreCase(bound(bound));
  }

  private String hedges(List<String> words) {
    return words.stream().map(this::quoted).collect(Collectors.joining(", "));
  }

  @Override
  public String likelihood(EstimatePart.Likelihood part) {
    return speech.text(
        "cited.likelihood", new LikelihoodWords(speech.messages()).of(part.words(), part.band()));
  }

  @Override
  public String confidence(EstimatePart.Confidence part) {
    return speech.text("cited.confidence", quoted(part.confidence().words()));
  }

  @Override
  public String chain(EstimatePart.Chain part) {
    return CitedLink.joined(links(part));
  }

  /// Returns the places of the chain, nearest to the reader first; never none.
  public List<CitedLink> links(EstimatePart.Chain part) {
    AttributionChain chain = part.chain();
    return chain.elements().isEmpty()
        ? List.of(place(chain.sourceGap(), part))
        : chain.elements().stream().map(element -> place(element, part)).toList();
  }

  private CitedLink place(ChainElement element, EstimatePart.Chain part) {
    return switch (element) {
      case ChainGap gap -> gapLink(speech.text("gap." + gap.told()));
      case ChainLink link -> {
        String words = speech.text("cited.role." + link.role().name(), speech.within(link.agent()));
        yield switch (link.basis()) {
          case STATED -> new CitedLink(speech.text("cited.stated", words), words, LinkKind.STATED);
          case INFERRED -> {
            String key = part.given(link) ? "cited.given" : "cited.inferred";
            yield new CitedLink(speech.text(key, words), words, LinkKind.INFERRED);
          }
        };
      }
    };
  }

  private static CitedLink gapLink(String words) {
    return new CitedLink(words, words, LinkKind.GAP);
  }

  @Override
  public String doubt(EstimatePart.Doubt part) {
    List<String> words = new ArrayList<>();
    for (EstimateField field : part.fields()) {
      words.add(field == EstimateField.SOURCE ? source(part.runnerUp()) : speech.text(field));
    }
    return String.join("; ", words);
  }

  private String source(@Nullable Agent other) {
    return other == null
        ? speech.text("cited.unsure")
        : speech.text("cited.unsure.perhaps", speech.name(other.name()));
  }

  @Override
  public String asOf(EstimatePart.AsOf part) {
    return part.date() == null
        ? speech.text("card.asOf.none")
        : speech.text("card.asOf", speech.date(part.date()));
  }

  @Override
  public String scope(EstimatePart.Scope part) {
    return part.words().startsWith(SHARE) ? part.words() : speech.text("cited.scope", part.words());
  }

  @Override
  public String alsoSaid(EstimatePart.AlsoSaid part) {
    return speech.text("cited.alsoSaid", quoted(part.quote().words()));
  }

  @Override
  public String alternative(EstimatePart.Alternative part) {
    return speech.text("cited.alternative", other(part.other()));
  }

  @Override
  public String whole(EstimatePart.Whole part) {
    return speech.text("cited.subset", other(part.other()));
  }

  /// Returns another estimate with its bound and hedges, since it is named without a note of its
  /// own.
  public String other(OtherFigure other) {
    Estimate estimate = other.estimate();
    if (estimate == null) {
      return speech.text("cited.otherElsewhere");
    }
    return quantity(estimate.quantity());
  }

  /// Returns a figure as the text has it, with its bound and everything that hedges it, where
  /// nothing else is said of it: "“300” (approximately, qualified by “About”)".
  private String quantity(Quantity quantity) {
    return figure(quantity.asWritten(), FigureCaution.of(quantity));
  }

  /// Returns the same of a figure of which only its words are held, and how they are said.
  public String figure(String asWritten, FigureCaution caution) {
    BoundPhrase phrase = BoundPhrase.of(bound(caution.bound()));
    if (!caution.hedges().isEmpty() && !bare(caution.bound(), caution.hedges())) {
      phrase = phrase.hedged(speech.text("cited.hedged", hedges(caution.hedges())));
    }
    if (caution.likelihood() != null) {
      String likely =
          new LikelihoodWords(speech.messages())
              .of(caution.likelihood().words(), caution.likelihood().band());
      phrase = phrase.judged(speech.text("cited.likelihood", likely));
    }
    if (caution.confidence() != null) {
      String sure = quoted(caution.confidence().words());
      phrase = phrase.judged(speech.text("cited.confidence", sure));
    }
    return speech.text("cited.other", quoted(asWritten), phrase.words());
  }

  @Override
  public String pages(EstimatePart.Pages part) {
    PageSpan pages = part.pages();
    return pages.several()
        ? speech.text("cited.pages", pages.first(), pages.last())
        : speech.text("cited.page", pages.first());
  }

  @Override
  public String rated(EstimatePart.Rated part) {
    return speech.text("cited.rating", speech.rating(part.rating()));
  }

  @Override
  public String changedPlace(EstimatePart.ChangedPlace part) {
    return speech.text("cited.placeChanged");
  }

  @Override
  public String checked(EstimatePart.Checked part) {
    return speech.review(part.review());
  }

  @Override
  public String corrected(EstimatePart.Corrected part) {
    return new CorrectionWords(speech.messages()).of(part.steps());
  }

  /// Returns the same for where the review stands beside it; empty where that says all.
  public String correctedBeside(EstimatePart.Corrected part) {
    return new CorrectionWords(speech.messages()).beside(part.review(), part.steps());
  }

  @Override
  public String handling(EstimatePart.Handling part) {
    return part.marks().isEmpty()
        ? speech.text("handling.none")
        : part.marks().stream().map(HandlingMark::text).collect(Collectors.joining(" · "));
  }

  private String quoted(String words) {
    return speech.text("quoted", words);
  }
}
