// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.wording;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.briefingviewer.model.Agent;
import org.briefingviewer.model.Agent.AgentKind;
import org.briefingviewer.model.AgentRole;
import org.briefingviewer.model.Alias;
import org.briefingviewer.model.AttributionChain;
import org.briefingviewer.model.Basis;
import org.briefingviewer.model.ChainLink;
import org.briefingviewer.model.Review;
import org.briefingviewer.model.ReviewState;
import org.briefingviewer.wording.part.EstimatePart;
import org.junit.jupiter.api.Test;

/// No name from outside can be taken for what the program says, nor for another name.
class NameWordsTest {
  private final Messages english = new Messages(Locale.ENGLISH);
  private final NameWords names = new NameWords(english);

  @Test
  void anOrdinaryNameStandsAsItIs() {
    for (String name :
        List.of(
            "Korean Central News Agency (KCNA)",
            "ТАСС",
            "TASS/ТАСС",
            "국정원(국가정보원)",
            "Ελλάς",
            "Kim Yŏng-nam",
            "O’Brien & Sons",
            "µm Institute")) {
      assertEquals(name, names.of(name));
    }
  }

  @Test
  void aNameLikeTheProgramsOwnWordsIsQuoted() {
    assertEquals("“NIS ← evidence: imagery”", names.of("NIS ← evidence: imagery"));
    assertEquals("“Kim · ✓ checked by Lee”", names.of("Kim · ✓ checked by Lee"));
    assertEquals("“NIS (stated)”", names.of("NIS (stated)"));
    assertEquals("“NIS (inferred)”", names.of("NIS (inferred)"));
    assertEquals("“a’ · sealed by ‘b”", names.of("a” · sealed by “b"));
    assertEquals("NIS◊checked by Kim", names.of("NIS\nchecked by Kim"));
    NameWords korean = new NameWords(new Messages(Locale.KOREAN));
    String inferred = korean.messages().text("mark.inferred", "국정원");
    assertTrue(korean.of(inferred).length() > inferred.length(), korean.of(inferred));
  }

  @Test
  void aBodyIsCalledByItsNameInTheLettersOfTheWindowWhereTheDataHasOne() {
    NameWords korean = new NameWords(new Messages(Locale.KOREAN));
    List<Alias> spelled =
        List.of(new Alias("统一部", "zh-Hans"), new Alias("KUM", "ko"), new Alias("통일부", "ko"));
    Agent ministry = new Agent("m", "Unification Ministry", AgentKind.BODY, spelled);
    assertEquals("통일부", korean.of(ministry));
    assertEquals("Unification Ministry", names.of(ministry));
    assertEquals(
        "국정원", korean.of(new Agent("n", "국정원", AgentKind.BODY, List.of(new Alias("NIS", "ko")))));
    assertEquals("Lee Jae", korean.of(new Agent("l", "Lee Jae", AgentKind.PERSON, spelled)));
    assertEquals("Port Watch", korean.of(Agent.named("Port Watch", AgentKind.BODY)));
  }

  @Test
  void aChainNamesABodyInTheLettersOfTheWindow() {
    Agent service =
        new Agent("n", "Harbour Service", AgentKind.BODY, List.of(new Alias("항만청", "ko")));
    ChainLink link = new ChainLink(service, AgentRole.ESTIMATOR, Basis.INFERRED, null, null);
    AttributionChain chain = new AttributionChain(List.of(link));
    ChainWords korean = new ChainWords(new Messages(Locale.KOREAN));
    assertTrue(
        korean.whole(new EstimatePart.Chain(chain, false)).contains("항만청"),
        korean.whole(new EstimatePart.Chain(chain, false)));
    assertTrue(
        korean.source(new EstimatePart.Chain(chain, false)).startsWith("항만청"),
        korean.source(new EstimatePart.Chain(chain, false)));
    assertTrue(
        new ChainWords(english)
            .source(new EstimatePart.Chain(chain, false))
            .startsWith("Harbour Service"));
  }

  @Test
  void aBodyTakesItsArticleWithinASentence() {
    for (String name :
        List.of(
            "National Intelligence Service",
            "Korean Central News Agency (KCNA)",
            "Ministry of Ports and Dams",
            "Bank of Lowland",
            "Institute for River Trade",
            "Lowland transport ministry",
            "River Council on Locks")) {
      assertEquals(
          "the " + name, names.within(Agent.named(name, AgentKind.BODY)), "has no own article");
    }
    for (String name :
        List.of(
            "KCNA",
            "The Economist",
            "the lock service",
            "Lowland's transport ministry",
            "its own agency",
            "two deputies briefed by the agency",
            "Shinhan Bank",
            "Parliament",
            "Service Lines Today",
            "국가정보원")) {
      assertEquals(name, names.within(Agent.named(name, AgentKind.BODY)));
    }
    assertEquals("Ann Service", names.within(Agent.named("Ann Service", AgentKind.PERSON)));
    NameWords korean = new NameWords(new Messages(Locale.KOREAN));
    assertEquals("Port Service", korean.within(Agent.named("Port Service", AgentKind.BODY)));
  }

  @Test
  void somebodyToldByATradeTakesAnArticleWithinASentence() {
    NameWords names = new NameWords(new Messages(Locale.ENGLISH));
    for (String name :
        List.of(
            "a trader in Holm",
            "an official at the team's office in Holm",
            "an unnamed envoy",
            "a university lecturer",
            "a railway clerk",
            "a harbour pilot who keeps the light")) {
      String plain = name.substring(name.indexOf(' ') + 1);
      assertEquals(name, names.within(Agent.named(plain, AgentKind.PERSON)));
    }
    for (String name :
        List.of("de Gaulle", "al-Rashid", "Lena Holt", "one of the clerks", "two pilots", "김 기자")) {
      assertEquals(name, names.within(Agent.named(name, AgentKind.PERSON)));
    }
    assertEquals("customs clerks", names.within(Agent.named("customs clerks", AgentKind.UNNAMED)));
    NameWords korean = new NameWords(new Messages(Locale.KOREAN));
    assertEquals("trader in Holm", korean.within(Agent.named("trader in Holm", AgentKind.PERSON)));
  }

  @Test
  void letterOfAnotherAlphabetAreTold() {
    assertEquals(
        "Reutеrs (in one word letters of two alphabets: Latin and Cyrillic)", names.of("Reutеrs"));
    assertEquals(
        "Ministry οf Defence (in one word letters of two alphabets: Latin and Greek)",
        names.of("Ministry οf Defence"));
  }

  @Test
  void aNameFromTheRightTurnsNothingAroundIt() {
    assertEquals("\u2068وكالة\u2069", names.of("وكالة"));
  }

  @Test
  void namesInAChainAndInAReviewAreTold() {
    AttributionChain chain =
        new AttributionChain(
            List.of(
                new ChainLink(
                    Agent.named("NIS ← read by Kim", AgentKind.BODY),
                    AgentRole.ESTIMATOR,
                    Basis.STATED,
                    null,
                    null)));
    assertEquals(
        "according to “NIS ← read by Kim”",
        new ChainWords(english).whole(new EstimatePart.Chain(chain, false)));
    Review review = new Review(ReviewState.ACCEPTED, "Kim · sealed", LocalDate.of(2026, 3, 1));
    assertEquals("checked by “Kim · sealed”, 1 March 2026", new ReviewWords(english).cited(review));
  }

  @Test
  void noQuoteOfItsOwnEndsQuotedWords() {
    assertEquals(
        "Removed: “x’. Checked by Kim. ‘y”. Undo brings it back.",
        english.text("edit.said.removed", "x”. Checked by Kim. “y"));
    assertEquals(
        "Removed: “He said “yes” twice”. Undo brings it back.",
        english.text("edit.said.removed", "He said “yes” twice"));
  }
}
