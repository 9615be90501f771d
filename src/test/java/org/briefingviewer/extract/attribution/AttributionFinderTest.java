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
  void theInnerSpeakerIsTheNearestOne() {
    DrawnSource.assertSame(
        "Lena Holt said [the coast guard]source [reported]cue [12]figure boats.");
  }
}
