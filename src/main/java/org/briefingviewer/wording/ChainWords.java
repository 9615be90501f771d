// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.wording;

import java.util.List;
import java.util.stream.Collectors;
import org.briefingviewer.model.AttributionChain;
import org.briefingviewer.model.Basis;
import org.briefingviewer.model.ChainElement;
import org.briefingviewer.model.ChainGap;
import org.briefingviewer.model.ChainLink;

/// Writes an attribution chain on one line; gaps and inferred links are said.
public record ChainWords(Messages messages) {

  /// Returns whose figure it is, said to be inferred when it is; or that none is found or stated.
  public String source(AttributionChain chain) {
    ChainLink source = chain.source();
    return source == null
        ? messages.text("gap." + chain.sourceGap().told())
        : named(source, new NameWords(messages).of(source.agent()));
  }

  private String named(ChainLink link, String name) {
    return link.basis() == Basis.INFERRED ? messages.text("mark.inferred", name) : name;
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
  public String whole(AttributionChain chain) {
    List<ChainElement> elements = chain.elements();
    return elements.isEmpty()
        ? source(chain)
        : elements.stream().map(this::element).collect(Collectors.joining(" ← "));
  }

  private String element(ChainElement element) {
    return switch (element) {
      case ChainLink link ->
          messages.text(
              "table.link",
              messages.text(link.role()),
              named(link, new NameWords(messages).within(link.agent())));
      case ChainGap gap -> messages.text("table.gap", messages.text("gap." + gap.told()));
    };
  }
}
