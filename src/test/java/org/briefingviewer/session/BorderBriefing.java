// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.session;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.briefingviewer.model.ActorPair;
import org.briefingviewer.model.AgentRole;
import org.briefingviewer.model.AnchorOutcome;
import org.briefingviewer.model.Basis;
import org.briefingviewer.model.Bound;
import org.briefingviewer.model.ChainGap;
import org.briefingviewer.model.ChainGap.GapKind;
import org.briefingviewer.model.HandlingMark;
import org.briefingviewer.model.Review;
import org.briefingviewer.model.ReviewState;
import org.briefingviewer.model.TextSpan;
import org.briefingviewer.model.Trend;
import org.briefingviewer.opening.BundleIntegrity;

/// An invented briefing for tests: every bound, a chain with gaps, ties, names in four scripts.
public final class BorderBriefing {
  public static final ActorPair DPRK_CHINA = new ActorPair("DPRK", "China");
  public static final ActorPair DPRK_RUSSIA = new ActorPair("DPRK", "Russia");

  private static final Review CHECKED =
      new Review(ReviewState.ACCEPTED, "J. Kim", LocalDate.of(2025, 3, 28));

  private BorderBriefing() {}

  /// The whole briefing, marked, all hashes matching.
  public static MemoryBriefing whole() {
    return with(Set.of(), new BundleIntegrity(42, 42, List.of(), Set.of()));
  }

  public static MemoryBriefing with(Set<String> broken, BundleIntegrity integrity) {
    return new MemoryBriefing(
        new HandlingMark("OFFICIAL — FOR THE DESK", null),
        List.of(customs(), bounds(), names()),
        broken,
        integrity);
  }

  /// A news text with chains, ties and two marks without a sure place.
  public static ArticleDraft customs() {
    ArticleDraft draft =
        new ArticleDraft(
            "customs",
            """
            New halls at the river crossing point to more trade than either side admits

            Two customs halls have risen beside the new bridge since autumn, pictures taken from orbit show. \
            The border institute measured the northern hall at around 172,000 square feet and the southern one at \
            roughly 150,000 square feet, and said the fittings suggest that both will open within the year.

            Trade across the river has grown for three quarters running, customs clerks on the far bank say, \
            though group tours have not come back and neither capital speaks of them. Mending the tie, a former \
            envoy cautioned, will take longer than pouring concrete.

            Citing outside experts, the institute estimated what the North earns from Russia at about US$3 billion, \
            or around 30 percent of a year’s budget. It judged that the sum would not lift the whole economy but \
            would pay for the leadership’s pet projects.

            Moscow has probably not yet paid all that it owes for the shells, the institute added, and the treaty \
            signed in June binds both sides to go on. 😀 The party’s paper (로동신문) did not mention the halls; \
            a paper in Dandong (丹东) did, and so did a Russian one (Приморская газета).

            The northern hall in February, its roof closed, seen from the Chinese bank.\
            """);
    draft.published("Harbour Wire", "SEOUL", "2025-03-27T15:41:00+09:00", "Mira Holt");
    var institute =
        draft.link(
            "Border Institute (ROK)", AgentRole.ESTIMATOR, "The border institute", "measured");
    var imagery = draft.link("satellite imagery", AgentRole.EVIDENCE, null, null);
    var again =
        draft.link("Border Institute (ROK)", AgentRole.ESTIMATOR, "the institute", "estimated");
    var experts = draft.link("outside experts", AgentRole.ANALYST, "outside experts", "Citing");
    var unnamed = new ChainGap(AgentRole.ANALYST, GapKind.NOT_NAMED);
    return draft
        .captions(1)
        .estimate("172,000 square feet", Bound.APPROXIMATELY, "around", CHECKED, institute, imagery)
        .estimate(
            "150,000 square feet", Bound.APPROXIMATELY, "roughly", CHECKED, institute, imagery)
        .estimate("US$3 billion", Bound.APPROXIMATELY, "about", CHECKED, again, experts, unnamed)
        .estimate(
            "30 percent", Bound.APPROXIMATELY, "around", Review.PROPOSED, again, experts, unnamed)
        .tie(
            DPRK_CHINA,
            Trend.MENDING,
            "former envoy",
            "Mending the tie, a former envoy cautioned, will take longer than pouring concrete.",
            "Trade across the river has grown for three quarters running")
        .tie(
            DPRK_RUSSIA,
            Trend.STRENGTHENING,
            "Border Institute (ROK)",
            "the treaty signed in June binds both sides to go on")
        .event("2024-06", Basis.INFERRED, "the treaty signed in June", DPRK_RUSSIA)
        .lost("a third of the trucks", new AnchorOutcome.Orphaned());
  }

  /// One estimate for each bound.
  public static ArticleDraft bounds() {
    ArticleDraft draft =
        new ArticleDraft(
            "bounds",
            """
            How many wagons a day

            Exactly 12 wagons left on Monday. About 20 wagons left on Tuesday, and at least 31 wagons on Wednesday.

            More than 40 wagons were seen on Thursday, up to 55 wagons on Friday, fewer than 64 wagons on Saturday.

            Between 70 and 75 wagons are due on Sunday. Thousands of crates went with them, and 88 guards.\
            """);
    var yard = draft.link("yard master", AgentRole.ESTIMATOR, null, null);
    var noEvidence = new ChainGap(AgentRole.EVIDENCE, GapKind.EVIDENCE_NOT_STATED);
    var noSource = new ChainGap(AgentRole.ESTIMATOR, GapKind.SOURCE_NOT_STATED);
    return draft
        .estimate("12 wagons", Bound.EXACTLY, "Exactly", CHECKED, yard, noEvidence)
        .estimate("20 wagons", Bound.APPROXIMATELY, "About", CHECKED, yard, noEvidence)
        .estimate("31 wagons", Bound.AT_LEAST, "at least", CHECKED, yard, noEvidence)
        .estimate("40 wagons", Bound.MORE_THAN, "More than", Review.PROPOSED, noSource)
        .estimate("55 wagons", Bound.AT_MOST, "up to", Review.PROPOSED, noSource)
        .estimate("64 wagons", Bound.FEWER_THAN, "fewer than", Review.PROPOSED, noSource)
        .estimate("70 and 75 wagons", Bound.BETWEEN, "Between", Review.PROPOSED, noSource)
        .estimate("Thousands of crates", Bound.ORDER_OF_MAGNITUDE, null, Review.PROPOSED, noSource)
        .estimate("88 guards", Bound.UNSTATED, null, Review.PROPOSED, yard)
        .event("2025-03-31", Basis.INFERRED, "12 wagons left on Monday")
        .unsure("e9", "88 guards,", "88 guards")
        .lost("99 guards", new AnchorOutcome.NumberChanged(new TextSpan(0, 3), "88 guards"));
  }

  /// A short text with names in four scripts before its only estimate.
  public static ArticleDraft names() {
    ArticleDraft draft =
        new ArticleDraft(
            "names",
            """
            김정은, 习近平 and Путин on one stage 😀

            The three (김정은 위원장, 习近平主席, Владимир Путин 😀) met some 400 guests, a caterer reckoned.

            Nothing was signed; the caterers’ bill, one of them wrote, stays open.\
            """);
    return draft
        .published("Podium Post", "BEIJING", "2025-09-03T11:05:00+08:00", "Lena Orlova")
        .estimate(
            "400 guests",
            Bound.APPROXIMATELY,
            "some",
            Review.PROPOSED,
            draft.link("a caterer", AgentRole.ESTIMATOR, "a caterer", "reckoned"))
        .event("2025-09-03", Basis.STATED, "met some 400 guests", DPRK_CHINA, DPRK_RUSSIA)
        .tie(DPRK_RUSSIA, Trend.STABLE, "a caterer", "Nothing was signed");
  }
}
