// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.bundle.wire.edit;

import static org.briefingviewer.bundle.wire.FieldCodec.DATE;
import static org.briefingviewer.bundle.wire.FieldCodec.TEXT;
import static org.briefingviewer.bundle.wire.FieldCodec.TEXTS;

import java.util.List;
import org.briefingviewer.bundle.wire.AgentTable;
import org.briefingviewer.bundle.wire.FieldCodec;
import org.briefingviewer.bundle.wire.MalformedJson;
import org.briefingviewer.bundle.wire.RecordForm;
import org.briefingviewer.model.Agent;
import org.briefingviewer.model.Byline;
import org.briefingviewer.model.edit.Act;
import org.briefingviewer.model.edit.BriefingEdit.DescribeArticle;
import org.briefingviewer.model.edit.BriefingEdit.DescribeArticle.Details;
import org.briefingviewer.model.edit.BriefingEdit.ReviseAgents;

/// What became of agents, and what is said of an article, from what to what.
final class DescribedWire {
  private static final FieldCodec<Details> DETAILS = FieldCodec.object(DescribedWire::details);

  private DescribedWire() {}

  static ReviseAgents agents(RecordForm<ReviseAgents> form, Act act) {
    List<Agent> from = form.need("from", FieldCodec.list(AgentTable::agent), ReviseAgents::from);
    Agent to = form.need("to", FieldCodec.object(AgentTable::agent), ReviseAgents::to);
    if (from.stream().noneMatch(agent -> agent.id().equals(to.id()))) {
      throw new MalformedJson(
          form.fields().where() + "/to/id", "It is the id of none of those that are revised.");
    }
    return new ReviseAgents(act, from, to);
  }

  static DescribeArticle details(RecordForm<DescribeArticle> form, Act act) {
    return new DescribeArticle(
        act,
        form.need("article", TEXT, DescribeArticle::articleId),
        form.need("from", DETAILS, DescribeArticle::from),
        form.need("to", DETAILS, DescribeArticle::to));
  }

  private static Details details(RecordForm<Details> form) {
    return new Details(
        form.may("publisher", TEXT, Details::publisher),
        form.may("byline", FieldCodec.object(DescribedWire::byline), Details::byline),
        form.may("rights", TEXT, Details::rights),
        form.may("accessed", DATE, Details::accessed));
  }

  private static Byline byline(RecordForm<Byline> form) {
    String asWritten = form.need("asWritten", TEXT, Byline::asWritten);
    return new Byline(form.need("names", TEXTS, Byline::names), asWritten);
  }
}
