// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.wording;

import java.util.List;
import java.util.stream.Collectors;
import org.briefingviewer.model.AttributionChain;
import org.briefingviewer.model.Basis;
import org.briefingviewer.model.ChainElement;
import org.briefingviewer.model.ChainGap;
import org.briefingviewer.model.ChainLink;
import org.briefingviewer.wording.part.EstimatePart;

/// Writes an attribution chain on one line; gaps and inferred links are said.
public record ChainWords(Messages messages) {

  /// Returns whose figure it is, said to be inferred when it is; or that none is found or stated.
  public String source(EstimatePart.Chain part) {
    ChainLink source = part.chain().source();
    return source == null
        ? messages.text("gap." + part.chain().sourceGap().told())
        : named(part, source, new NameWords(messages).of(source.agent()));
  }

  /// Returns a name, said to be inferred where it is, or to be a person's where the text lacks it.
  public String named(EstimatePart.Chain part, ChainLink link, String name) {
    if (link.basis() == Basis.STATED) {
      return name;
    }
    return messages.text(part.given(link) ? "mark.given" : "mark.inferred", name);
  }

  /// Returns "3 links", "2 links, 1 missing".
  public String length(AttributionChain chain) {
    int links = chain.links().size();
    int gaps = chain.elements().size() - links;
    return gaps == 0
        ? messages.text("table.links", links)
        : messages.text("table.linksAndGaps", links, gaps);
  }

  /// Returns "reported by KBS ← relayed by two lawmakers ← according to NIS ← evidence not found".
  public String whole(EstimatePart.Chain part) {
    List<ChainElement> elements = part.chain().elements();
    return elements.isEmpty()
        ? source(part)
        : elements.stream().map(each -> element(part, each)).collect(Collectors.joining(" ← "));
  }

  private String element(EstimatePart.Chain part, ChainElement element) {
    return switch (element) {
      case ChainLink link ->
          messages.text(
              "table.link",
              messages.text(link.role()),
              named(part, link, new NameWords(messages).within(link.agent())));
      case ChainGap gap -> messages.text("table.gap", messages.text("gap." + gap.told()));
    };
  }
}
