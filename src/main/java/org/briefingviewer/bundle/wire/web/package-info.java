// SPDX-License-Identifier: Apache-2.0

/// What an article's files say, as nodes of one graph in JSON-LD: [WebNodes] gives each thing an
/// IRI of its own and each word the term that it means, in Web Annotations, schema.org, PROV and
/// DCAT; [WebPage] turns such nodes back into the form that the files have. A file of a briefing
/// names things by short ids and is read by its place; a graph is read without either. What comes
/// in from outside, in this or another form, is gathered as [DeliveredFindings].
@NullMarked
package org.briefingviewer.bundle.wire.web;

import org.jspecify.annotations.NullMarked;
