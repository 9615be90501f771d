// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.extract.attribution;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;

import java.util.List;
import org.briefingviewer.extract.Extractor;
import org.briefingviewer.extract.attribution.SourceReader.Sources;
import org.briefingviewer.extract.text.AnalysedText;
import org.briefingviewer.model.Article;
import org.briefingviewer.model.AttributionChain;
import org.briefingviewer.model.Basis;
import org.briefingviewer.model.ChainLink;
import org.briefingviewer.model.PlainFigure;
import org.briefingviewer.model.TextSpan;
import org.junit.jupiter.api.Test;

class FurtherLinksTest {

  private static final String BEGUN_BEFORE =
      "The storm was worse than feared, UNN writes. ¶ The harbour board puts the loss at about [40"
          + " boats].";

  @Test
  void nearnessAloneTakesNobodyIntoTheChain() {
    assertEquals(List.of("harbour board"), names(whole(BEGUN_BEFORE)));
  }

  @Test
  void theWordsAloneGiveTheShorterChain() {
    assertEquals(List.of("harbour board"), names(stated(BEGUN_BEFORE)));
  }

  @Test
  void aSourceThatIsOnlyNamedNearbyIsNeverSure() {
    AttributionChain chain =
        whole(
            "This was reported by Ukrinform with reference to the Wall Street Journal. ¶ It is"
                + " likely that the country has already sent about [900 wagons] of coal.");
    assertEquals(Basis.INFERRED, chain.links().getFirst().basis());
    assertNotNull(chain.doubt());
  }

  @Test
  void whoSpeaksOfSomethingElseInTheSameSentenceIsLeftOut() {
    AttributionChain chain =
        whole("While Brenn Motors has said it would close, at least [40 shops] are still open.");
    assertEquals(List.of(), chain.links());
  }

  @Test
  void aPlainFigureIsGivenToNobodyNearby() {
    String text = "The ship was built in Bergen. It has 40 cabins. Kyodo News reported a fire.";
    var claims = new Extractor().find(Article.ofText("a", "en", text)).claims();
    assertEquals(PlainFigure.class, claims.getFirst().getClass());
    assertEquals(List.of(), claims.getFirst().chain().links());
  }

  private static List<String> names(AttributionChain chain) {
    return chain.links().stream().map(ChainLink::agent).map(agent -> agent.name()).toList();
  }

  private static AttributionChain whole(String drawn) {
    Sources sources = sources(drawn);
    return sources.chains().whole(figure(drawn), sources.attributions().of(figure(drawn)));
  }

  private static AttributionChain stated(String drawn) {
    Sources sources = sources(drawn);
    return sources.chains().chain(figure(drawn), sources.attributions().of(figure(drawn)));
  }

  private static Sources sources(String drawn) {
    AnalysedText analysed = DrawnSource.analyse(text(drawn).replace("[", "").replace("]", ""));
    return new SourceReader().read(analysed);
  }

  private static TextSpan figure(String drawn) {
    String text = text(drawn);
    return new TextSpan(text.indexOf('['), text.indexOf(']') - 1);
  }

  private static String text(String drawn) {
    return drawn.replace(" ¶ ", "\n\n");
  }
}
