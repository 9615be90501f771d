// SPDX-License-Identifier: Apache-2.0

/// Briefings as W3C Web Annotations: [WebAnnotationFormat] writes a collection with one page, of
/// which [ArticleAnnotations] makes the items: one for each passage that is marked, with words for
/// readers that know nothing of ours ([MarkWords]) and a node for those that do. Nodes and their
/// IRIs are those of `bundle.wire.web`, which reads them again.
@NullMarked
package org.briefingviewer.export.w3c;

import org.jspecify.annotations.NullMarked;
