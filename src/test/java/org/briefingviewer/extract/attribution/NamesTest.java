// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.extract.attribution;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.briefingviewer.extract.text.AnalysedText;
import org.briefingviewer.model.Agent.AgentKind;
import org.briefingviewer.model.TextSpan;
import org.junit.jupiter.api.Test;

class NamesTest {

  @Test
  void theMinistryIsTheOneNamedBefore() {
    assertEquals(
        "Norway's fisheries ministry",
        named(
            "Norway's fisheries ministry opened the hall. The ministry said 40 boats came.",
            "The ministry"));
  }

  @Test
  void aNameThatOnlyComesLaterDoesNotCount() {
    assertEquals(
        "ministry",
        named(
            "The ministry said 40 boats came. Norway's fisheries ministry is new.",
            "The ministry"));
  }

  @Test
  void aPronounIsTheLatestSpeakerWhomItFits() {
    assertEquals(
        "Lena Holt",
        named("Lena Holt said the road was open. She added that 70 lorries passed.", "She"));
  }

  @Test
  void itIsTheBodyThatSpokeBefore() {
    assertEquals(
        "land registry",
        named("The land registry said 300 houses were empty. It added that 40 fell.", "It"));
  }

  @Test
  void aSurnameIsTheFullNameGivenBefore() {
    assertEquals(
        "Lena Holt", named("Lena Holt keeps the light. Holt said 12 boats passed.", "Holt said"));
  }

  @Test
  void theAgencyIsTheBodyOfTheSentence() {
    String before = "The Inland Trade Agency counted 12 boats.\n\n";
    assertEquals(
        "Coastal Intelligence Service",
        named(
            before
                + "The Coastal Intelligence Service believes that 40 boats sank, two deputies"
                + " briefed by the agency told reporters.",
            "the agency"));
    assertEquals(
        "Coastal Registry",
        named(
            before
                + "The Coastal Registry estimates that 40 boats sank, people told by the body"
                + " said.",
            "the body"));
    assertEquals(
        "Inland Trade Agency",
        named(before + "Two deputies said that the agency had counted 40 boats.", "the agency"));
    assertEquals(
        "Inland Trade Agency",
        named(before + "Lena Holt said that 40 boats sank, citing the agency.", "the agency"));
    assertEquals(
        "Inland Trade Agency",
        named(
            "The Inland Trade Agency counted 12 boats. The agency gave 40 in May.", "The agency"));
  }

  @Test
  void whatABodyDoesIsNoPartOfItsName() {
    assertEquals(
        "Institute for Northern Markets in Holm",
        named(
            "Clerks at the Institute for Northern Markets in Holm estimate that 19 boats came. The"
                + " institute had put it at 38.",
            "The institute"));
  }

  @Test
  void blanksThatDoNotBreakAreBlanks() {
    String times = "The\u00a0Harbour\u00a0Times";
    assertEquals("Harbour Times", named(times + " said that 12 boats passed.", times));
  }

  @Test
  void severalStatesThatSayTheSameAreNoPerson() {
    assertEquals(
        AgentKind.STATE, kind("Japan, the U.S., and Canada estimate that 40 boats came.", " est"));
    assertEquals(AgentKind.STATE, kind("Canada and Japan say that 40 boats came.", " say"));
    assertEquals(
        AgentKind.PERSON, kind("Lena Holt and Ada Norway say that 40 boats came.", " say"));
  }

  private static AgentKind kind(String text, String cue) {
    AnalysedText analysed = DrawnSource.analyse(text);
    TextSpan who = new TextSpan(0, text.indexOf(cue));
    return new SourceReader().read(analysed).names().resolve(who).kind();
  }

  private static String named(String text, String at) {
    AnalysedText analysed = DrawnSource.analyse(text);
    int start = text.indexOf(at);
    int end = start + (at.equals("Holt said") ? 4 : at.length());
    return new SourceReader().read(analysed).names().resolve(new TextSpan(start, end)).name();
  }

  @Test
  void aHeadlineInCapitalsLendsOnlyTheNameItself() {
    assertEquals(
        "Lena Holt",
        named(
            "Keeper Lena Holt Rips Harbour Board Over Lamps\n\nHolt said 12 boats passed.",
            "Holt said"));
  }

  @Test
  void aPersonWhoOpensANewerSentenceIsMeant() {
    assertEquals(
        "Colonel Jan Brandt",
        named("Colonel Jan Brandt spoke after dawn. He said 40 men came.", "He"));
  }

  @Test
  void theGeneralIsWhoBearsTheTitle() {
    assertEquals(
        "Gen Ole Dahl",
        named("They met Gen Ole Dahl. The general said 40 men came.", "The general"));
  }

  @Test
  void sheIsNoFirmWhoseNameBeginsWithATitle() {
    assertEquals("She", named("General Motors sold cars. She said 40 cars were built.", "She"));
    assertEquals(
        "General Holt", named("General Holt sold cars. She said 40 cars were built.", "She"));
  }
}
