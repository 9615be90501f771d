// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.ingest.step;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.util.List;
import org.briefingviewer.ingest.draft.BlockRole;
import org.briefingviewer.ingest.draft.CleaningDraft;
import org.briefingviewer.ingest.draft.DraftBlock;
import org.briefingviewer.ingest.draft.MomentReader;
import org.briefingviewer.ingest.name.OutletList;
import org.briefingviewer.ingest.step.origin.BylineStep;
import org.briefingviewer.ingest.step.origin.CreditStep;
import org.briefingviewer.ingest.step.origin.DatelineStep;
import org.briefingviewer.ingest.step.origin.ImprintStep;
import org.briefingviewer.lexicon.WordList;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// Headline, byline, dateline, moment, captions: what is taken out of the text and kept.
class FactStepsTest {
  private final OutletList outlets = new OutletList(WordList.read("ingest/outlets.tsv"));
  private final MomentReader moments =
      new MomentReader(
          WordList.read("ingest/zones.tsv"), WordList.read("ingest/timestamp-words.tsv"));
  private final DatelineStep datelines =
      new DatelineStep(WordList.read("ingest/places.tsv"), outlets);
  private final BylineStep bylines = new BylineStep(WordList.read("ingest/bylines.tsv"), outlets);

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "All News 15:41 March 27, 2025; 2025-03-27; 15:41; none",
        "Published: 2024-07-16 23:37:19; 2024-07-16; 23:37; none",
        "2025-06-12T18:30:00+09:00; 2025-06-12; 18:30; +09:00",
        "2025-01-13T03:00Z; 2025-01-13; 03:00; UTC",
        "March 27, 2025 at 3:41 p.m. EDT; 2025-03-27; 15:41; -04:00",
        "12:05 a.m. KST, 1 Oct. 2024; 2024-10-01; 00:05; Asia/Seoul",
        "2025년 3월 27일 15:41; 2025-03-27; 15:41; none",
        "13 Jul 2025, 11:05 (updated at: 13 Jul 2025, 12:40); 2025-07-13; 11:05; none",
        "2020-09-05-15-45-10; 2020-09-05; 15:45; none",
        "Thursday 27 March 2025; 2025-03-27; none; none"
      })
  void aLineOfTheMomentIsRead(String line, String day, String time, String zone) {
    MomentReader.Moment moment = moments.whole(line);
    assertNotNull(moment, line);
    assertEquals(day, moment.day().toString());
    assertEquals(time, moment.time() == null ? "none" : moment.time().toString());
    assertEquals(zone, moment.zone() == null ? "none" : moment.zone().toString());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "The treaty was signed on June 19, 2024",
        "February 30, 2025",
        "March 27",
        "172,500 square meters",
        "Talks 2024"
      })
  void otherLinesAreNoMoment(String line) {
    assertNull(moments.whole(line));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "SEOUL, March 27 (Yonhap) -- Trucks; SEOUL; Yonhap; Trucks",
        "Pyongyang, August 4 (KCNA) -- A guest; Pyongyang; KCNA; A guest",
        "MOSCOW, June 19. /TASS/. The sides; MOSCOW; TASS; The sides",
        "SEOUL, South Korea — Trucks; SEOUL, South Korea; none; Trucks",
        "TOKYO (AP) — Japan; TOKYO; AP; Japan",
        "UNITED NATIONS - A panel; UNITED NATIONS; none; A panel",
        "BEIJING, Jan. 4, 2025 (Xinhua) -- The; BEIJING; Xinhua; The",
        "SEOUL (Nov. 20) -- The North; SEOUL; none; The North",
        "Dandong (Kyodo, Nov. 3) - The North; Dandong; Kyodo; The North",
        "TOKYO (AP, 3 May 2026) — The North; TOKYO; AP; The North",
        "OSLO (Fjord Wire), 9 October 2026 - The North; OSLO; Fjord Wire; The North",
        "(서울=연합뉴스) 한미래 기자 = 북한이; 서울; 연합뉴스; 북한이",
        "(선양=가나통신) 민도영 특파원 = 북한과; 선양; 가나통신; 북한과",
        "[도쿄=나라뉴스] 오경태·한서윤 기자 = 일본; 도쿄; 나라뉴스; 일본"
      })
  void theDatelineIsTakenOffAndKept(String text, String place, String agency, String rest) {
    CleaningDraft read = datelines.apply(Lines.body(text));
    var dateline = read.dateline();
    assertNotNull(dateline, text);
    assertEquals(place, dateline.place());
    assertEquals(agency, dateline.agency() == null ? "none" : dateline.agency());
    assertEquals(rest, read.blocks().getLast().text());
    assertEquals(text, dateline.asWritten() + " " + rest);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "NATO — which has no troops there — said nothing.",
        "North Korea - the ministry said - is not ready.",
        "The Workers' Party (WPK) - in power since 1948 - met.",
        "Brandt (2019) - a novel - sold well.",
        "THE ECONOMY was not discussed."
      })
  void aSentenceKeepsItsBeginning(String text) {
    assertNull(datelines.apply(Lines.body(text)).dateline());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "By Han Mi-rae; Han Mi-rae",
        "By A. Tanaka and B. Sato in Tokyo; A. Tanaka,B. Sato",
        "Written by Pat Doe, BBC News; Pat Doe",
        "Restated for this sample after Yonhap, Seoul; ''"
      })
  void theBylineIsKeptAsWritten(String line, String names) {
    var byline = bylines.apply(Lines.body(line, Lines.PROSE, Lines.MORE)).byline();
    assertNotNull(byline, line);
    assertEquals(line, byline.asWritten());
    assertEquals(names, String.join(",", byline.names()));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "SEOUL, 12 November 2026; SEOUL",
        "MOSCOW, November 12, 2026.; MOSCOW",
        "12 November 2026; none"
      })
  void aPlaceAndItsDayAboveTheTextGiveTheDay(String line, String place) {
    CleaningDraft draft =
        new TimestampStep(moments, outlets).apply(Lines.body(line, Lines.PROSE, Lines.MORE));
    assertEquals(line, draft.moment());
    assertEquals(place, draft.dateline() == null ? "none" : draft.dateline().place());
  }

  @Test
  void aSentenceThatBeginsWithByStays() {
    assertNull(bylines.apply(Lines.body("By Monday the trucks had gone.", Lines.PROSE)).byline());
  }

  @Test
  void theHeadlineIsTheFirstLineOfSeveralWords() {
    assertEquals(
        List.of(
            "-NAVIGATION Korea",
            "HEADLINE Trucks cross the bridge again",
            "BODY " + Lines.PROSE,
            "-REPEATED Trucks cross the bridge again"),
        Lines.after(
            new HeadlineStep(outlets, moments),
            "Korea",
            "Trucks cross the bridge again",
            Lines.PROSE,
            "Trucks cross the bridge again"));
  }

  @Test
  void aPlaceAndADayAreNoHeadline() {
    assertEquals(
        List.of(
            "HEADLINE Ministry counts the harbour cranes",
            "BODY Busan, 17 December 2025",
            "BODY " + Lines.PROSE),
        Lines.after(
            new HeadlineStep(outlets, moments),
            "Busan, 17 December 2025",
            "Ministry counts the harbour cranes",
            Lines.PROSE));
  }

  @Test
  void aSpeakerIsNoHeadline() {
    assertEquals(
        List.of("BODY MS. PARK: Good afternoon, everybody", "BODY " + Lines.PROSE),
        Lines.after(
            new HeadlineStep(outlets, moments),
            "MS. PARK: Good afternoon, everybody",
            Lines.PROSE));
  }

  @Test
  void anOutletIsCutOffTheTitle() {
    CleaningDraft draft = Lines.body(Lines.PROSE);
    CleaningDraft read =
        new TitleTails(outlets)
            .apply(draft.withFacts(draft.facts().withTitle("Up 5 – 7 percent | not this – CNN")));
    assertEquals("Up 5 – 7 percent | not this", read.facts().title());
    assertEquals("CNN", read.facts().publisher());
  }

  @Test
  void creditsInBracketsAreTakenOffWithOrWithoutABlankBetweenThem() {
    CreditStep step = new CreditStep(WordList.read("ingest/credits.tsv"));
    for (String gap : List.of("", " ", "  ")) {
      CleaningDraft draft =
          Lines.body(Lines.PROSE)
              .withBlocks(
                  List.of(
                      DraftBlock.of(
                          BlockRole.CAPTION, "Barges at the quay in May (AP)" + gap + "(Reuters)"),
                      DraftBlock.of(BlockRole.CAPTION, "(("),
                      DraftBlock.of(BlockRole.CAPTION, "Barges wait at the quay ()()"),
                      DraftBlock.of(BlockRole.CAPTION, "))(")));
      assertEquals(
          List.of(
              "CAPTION Barges at the quay in May",
              "-CREDIT (AP)",
              "-CREDIT (Reuters)",
              "-CREDIT ((",
              "CAPTION Barges wait at the quay ()()",
              "-CREDIT ))("),
          Lines.of(step.apply(draft)));
    }
  }

  @Test
  void captionsAreToldFromSentencesOfAReport() {
    CaptionStep step = new CaptionStep(WordList.read("ingest/captions.tsv"));
    assertEquals(
        List.of(
            "CAPTION This photo shows the bridge in May (Agency)",
            "BODY This image shows no sign of a launch, the report says.",
            "CAPTION A handout photo shows the quay at Sinpo"),
        Lines.after(
            step,
            "This photo shows the bridge in May (Agency)",
            "This image shows no sign of a launch, the report says.",
            "A handout photo shows the quay at Sinpo"));
  }

  @Test
  void aSubheadStandsAloneBetweenParagraphs() {
    assertEquals(
        List.of(
            "BODY " + Lines.PROSE,
            "HEADING The bridge",
            "BODY " + Lines.MORE,
            "BODY Rice",
            "BODY Oil"),
        Lines.after(new SubheadStep(), Lines.PROSE, "The bridge", Lines.MORE, "Rice", "Oil"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Twelve quays are under water. AFP",
        "Twelve quays are under water. (AFP)",
        "“Twelve quays are lost.” — AFP",
        "— Agence France-Presse",
        "Source: AFP"
      })
  void theOutletThatClosesATextIsItsPublisher(String last) {
    CleaningDraft read = datelines.apply(Lines.body(Lines.PROSE, last));
    assertEquals("AFP", read.facts().publisher());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Twelve quays are under water, said the AFP",
        "Twelve quays are under water. Otherwise",
        "Twelve quays are under water. The keeper told AFP"
      })
  void anOutletWithinTheLastSentenceIsNoPublisher(String last) {
    CleaningDraft read = datelines.apply(Lines.body(Lines.PROSE, last));
    assertNull(read.facts().publisher());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '~',
      value = {
        "Policy Brief No. 44 | Institute for Ports | 3 September 2025 | Anna Keller ~ 3 September"
            + " 2025",
        "Second report, 29 May 2025 ~ 29 May 2025",
        "Statistical annex, Institute for Ports, updated 30 January 2025 ~ 30 January 2025",
        "2025.4.30 16:20 Reporter Choi Min-a (Daedong Ilbo) ~ 2025.4.30 16:20"
      })
  void aLineAboveTheTextTellsWhenThePaperCameOut(String line, String day) {
    CleaningDraft draft = new ImprintStep(moments).apply(Lines.body(line, Lines.PROSE, Lines.MORE));

    assertEquals(day, draft.moment());
    assertEquals(line, draft.blocks().getFirst().text());
  }

  @Test
  void aTextThatTellsOfALaterYearCameOutLater() {
    String later = Lines.PROSE + " In 2019 the port was sold.";

    assertNull(
        new ImprintStep(moments).apply(Lines.body("The fire of Holm, 4 May 2005", later)).moment());
    assertNull(
        new ImprintStep(moments)
            .apply(Lines.body("Talks, 4 May 2005, 6 May 2005", Lines.PROSE))
            .moment());
  }
}
