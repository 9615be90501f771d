// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.bundle.wire.edit;

import java.util.List;
import org.briefingviewer.bundle.wire.AgentTable;
import org.briefingviewer.bundle.wire.Fields;
import org.briefingviewer.bundle.wire.Malformed;
import org.briefingviewer.bundle.wire.Terms;
import org.briefingviewer.model.Agent;
import org.briefingviewer.model.Byline;
import org.briefingviewer.model.edit.Act;
import org.briefingviewer.model.edit.BriefingEdit.DescribeArticle;
import org.briefingviewer.model.edit.BriefingEdit.DescribeArticle.Details;
import org.briefingviewer.model.edit.BriefingEdit.ReviseAgents;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/// What became of agents, and what is said of an article, from what to what.
final class DescribedWire {
  static final String AGENTS = "revise-agents";
  static final String DETAILS = "describe-article";
  private static final String ARTICLE = "article";
  private static final String FROM = "from";
  private static final String TO = "to";
  private static final String PUBLISHER = "publisher";
  private static final String BYLINE = "byline";
  private static final String RIGHTS = "rights";
  private static final String ACCESSED = "accessed";

  private DescribedWire() {}

  static void write(ObjectNode object, ReviseAgents edit) {
    ArrayNode from = object.put("edit", AGENTS).putArray(FROM);
    edit.from().forEach(agent -> from.add(AgentTable.object(agent)));
    object.set(TO, AgentTable.object(edit.to()));
  }

  static ReviseAgents readAgents(Fields object, Act act) {
    List<Agent> from = object.list(FROM).stream().map(AgentTable::read).toList();
    Agent to = AgentTable.read(object.child(TO));
    if (from.stream().noneMatch(agent -> agent.id().equals(to.id()))) {
      throw new Malformed(
          object.where() + "/" + TO + "/id", "It is the id of none of those that are revised.");
    }
    return new ReviseAgents(act, from, to);
  }

  static void write(ObjectNode object, DescribeArticle edit) {
    object.put("edit", DETAILS).put(ARTICLE, edit.articleId());
    object.set(FROM, details(edit.from()));
    object.set(TO, details(edit.to()));
  }

  private static ObjectNode details(Details details) {
    ObjectNode object = Terms.object();
    put(object, PUBLISHER, details.publisher());
    Byline byline = details.byline();
    if (byline != null) {
      ObjectNode written = object.putObject(BYLINE).put("asWritten", byline.asWritten());
      ArrayNode names = written.putArray("names");
      byline.names().forEach(names::add);
    }
    put(object, RIGHTS, details.rights());
    put(object, ACCESSED, details.accessed() == null ? null : details.accessed().iso());
    return object;
  }

  private static void put(ObjectNode object, String name, @Nullable String value) {
    if (value != null) {
      object.put(name, value);
    }
  }

  static DescribeArticle readDetails(Fields object, Act act) {
    return new DescribeArticle(
        act, object.text(ARTICLE), details(object.child(FROM)), details(object.child(TO)));
  }

  private static Details details(Fields object) {
    Fields byline = object.childOrNull(BYLINE);
    return new Details(
        object.textOrNull(PUBLISHER),
        byline == null ? null : new Byline(byline.texts("names"), byline.text("asWritten")),
        object.textOrNull(RIGHTS),
        object.dateOrNull(ACCESSED));
  }
}
