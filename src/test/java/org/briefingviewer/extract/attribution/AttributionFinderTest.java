// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.extract.attribution;

import org.junit.jupiter.api.Test;

class AttributionFinderTest {

  @Test
  void aSubjectBeforeTheVerbIsTheSource() {
    DrawnSource.assertSame(
        "[The harbour board]source [estimated]cue that the pier would take [40]figure ships.");
  }

  @Test
  void anAppositionIsLeftOut() {
    DrawnSource.assertSame(
        "[Ida Brandt]source, a surveyor from Bergen, [said]cue the hall covers [900]figure square"
            + " meters.");
  }

  @Test
  void aSubjectAfterWhatIsSaidIsTheSource() {
    DrawnSource.assertSame(
        "The fleet lost [12]figure boats in the storm, [the coast guard]source [said]cue.");
  }

  @Test
  void anInvertedSubjectIsTheSource() {
    DrawnSource.assertSame(
        "\"We counted [12]figure boats before dusk,\" [said]cue [Lena Holt]source, who keeps the"
            + " light.");
  }

  @Test
  void accordingToNamesTheSource() {
    DrawnSource.assertSame(
        "Some [300]figure houses stand empty, [according to]cue [the land registry]source.");
  }

  @Test
  void aQuotationGoesOnAfterItsCue() {
    DrawnSource.assertSame(
        "\"The road is open,\" [Lena Holt]source [said]cue. \"We sent [70]figure lorries through"
            + " it.\"");
  }

  @Test
  void aSpeechOverTwoParagraphsKeepsItsSpeaker() {
    DrawnSource.assertSame(
        "[Lena Holt]source [told]cue reporters: \"The road is open.\n\n\"We sent [70]figure lorries"
            + " through it.\"");
  }

  @Test
  void aPassiveBeliefNamesNobody() {
    DrawnSource.assertSame("The mine is believed to hold [30]figure tons of ore.");
  }

  @Test
  void aPlainFactHasNoSource() {
    DrawnSource.assertSame("The mayor spoke. The mine holds [30]figure tons of ore.");
  }

  @Test
  void aNumberInsideTheSourceIsNotWhatItSays() {
    DrawnSource.assertSame("A survey of [800]figure farmers found that the crop failed.");
  }

  @Test
  void whoSpeaksToTheReaderIsTheOuterOfTwoSpeakers() {
    DrawnSource.assertSame(
        "[Lena Holt]source [said]cue the coast guard reported [12]figure boats.");
  }

  @Test
  void whatStandsInBracketsIsNotSaidByWhoSpeaksOutside() {
    DrawnSource.assertSame(
        "The paper reported that rain fell ([the board]source [says]cue [12]figure boats sank).");
  }

  @Test
  void whatGivesNoFigureIsNoSource() {
    DrawnSource.assertSame("The fair drew crowds, and its car shows [12]figure models.");
    DrawnSource.assertSame("The economy is adding [900]figure jobs.");
    DrawnSource.assertSame("Her party is [10]figure points behind in the polls.");
  }

  @Test
  void aSentenceGoesOnWithTheFiguresOfTheOneBefore() {
    DrawnSource.assertSame(
        "[The board]source [said]cue 40 boats had sunk in May. In June [12]figure boats sank.");
  }

  @Test
  void aSourceThatClosesTheSentenceStandsForAllOfIt() {
    DrawnSource.assertSame(
        "The board says [12]figure boats sank, [according to]cue [the Bergen Post]source.");
  }

  @Test
  void peopleAskedInASurveyAreNotItsSource() {
    DrawnSource.assertSame(
        "[A survey]source [found]cue that [27]figure percent of farmers said the crop failed.");
  }

  @Test
  void aNounThatLooksLikeAVerbIsNoCue() {
    DrawnSource.assertSame("The bank cut its rates by 21 points to [3]figure percent.");
  }

  @Test
  void aDenialGivesNoFigure() {
    DrawnSource.assertSame("The board would not say whether [12]figure boats sank.");
  }

  @Test
  void theSubordinateClauseEndsAtItsComma() {
    DrawnSource.assertSame("After the mayor said he would stay, [11]figure deputies left.");
  }

  @Test
  void aMarkOfPossessionBehindASignIsNobody() {
    DrawnSource.assertSame(
        "Lorn;'s confirmed losses come so far to 2,500 crates, [according to]cue [the Bergen"
            + " Post]source, and [30]figure nets.");
  }

  @Test
  void anEstimateBelongsToItsOwner() {
    DrawnSource.assertSame(
        "Growth fell short of [the bank's]source [estimate]cue of [3]figure percent.");
  }

  @Test
  void aTranscriptLabelHoldsForItsParagraph() {
    DrawnSource.assertSame(
        "[MR. HOLT]source[:]cue Good morning. Some [40]figure boats have come home.");
  }

  @Test
  void theNameAfterAQuotationsDashIsItsSource() {
    DrawnSource.assertSame("“We lost [40]figure nets.” [—]cue [Lena Holt]source");
  }

  @Test
  void aRecordGoesOnOverTheSeries() {
    DrawnSource.assertSame(
        "[According to]cue [port records]source, imports fell to 7 tons. Exports fell to"
            + " [3]figure tons in the same period.");
  }

  @Test
  void aPictureBeforeTheSentenceChangesNothing() {
    DrawnSource.assertSame("🙂 [The board]source [said]cue [12]figure boats sank.");
  }

  @Test
  void whatIsPlacedSomewhereHasNoSource() {
    DrawnSource.assertSame("The museum placed [40]figure guards at the gate.");
    DrawnSource.assertSame("Officials put [40]figure guards at the gate.");
    DrawnSource.assertSame("[The museum]source [placed]cue the loss at about [40]figure crowns.");
    DrawnSource.assertSame("[The museum]source [put]cue the loss at [thirteen]figure vases.");
  }

  @Test
  void aTurnOfPhraseEndsWithItsClause() {
    DrawnSource.assertSame(
        "In the mayor's view, the pier is ugly; it carries about [40]figure lorries.");
    DrawnSource.assertSame(
        "About [40]figure lorries pass the pier, which is, in the mayor's words, ugly.");
    DrawnSource.assertSame(
        "The pier, as the mayor put it, is ugly while about [40]figure lorries pass it.");
    DrawnSource.assertSame(
        "As [the mayor]source [put it]cue, the town lost about [40]figure lorries.");
  }

  @Test
  void wordsBehindAQuotationMakeALabelAHeading() {
    DrawnSource.assertSame("Lena Holt: “Best year ever” after [40]figure sales");
    DrawnSource.assertSame("[Lena Holt]source[:]cue “We made [40]figure sales.”");
  }

  @Test
  void whomAMakerTellsIsNoPartOfHisName() {
    DrawnSource.assertSame(
        "Estimates [by]cue [the mayor]source to her staff range from [40 to 50]figure crowns.");
  }

  @Test
  void aRelativeClausePartsASubjectFromItsVerb() {
    DrawnSource.assertSame(
        "[A harbour panel]source that no longer exists [estimated]cue that the pier took [40]figure"
            + " ships.");
    DrawnSource.assertSame(
        "[A member of the crew]source that replaced it now [speaks]cue of [40]figure ships.");
    DrawnSource.assertSame(
        "[A clerk who never left them]source [said]cue the pier took [40]figure ships.");
    DrawnSource.assertSame(
        "[The land registry]source that once ran it [says]cue [40]figure houses stand empty.");
    DrawnSource.assertSame(
        "[A harbour board]source which no longer meets [counted]cue [40]figure ships.");
  }

  @Test
  void whoeverSaysSoOfHimselfInARelativeClauseStillSpeaks() {
    DrawnSource.assertSame(
        "[The harbour board]source [said]cue it estimates that the pier took [40]figure ships.");
  }
}
