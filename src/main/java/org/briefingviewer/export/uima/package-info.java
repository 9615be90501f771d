// SPDX-License-Identifier: Apache-2.0

/// Briefings for teams that annotate: [CasFormat] writes a UIMA CAS an article, in UIMA's JSON, and
/// the type system; [CasLayers] says which layers there are, [ArticleCas] what stands in them. What
/// the team made of them comes in again by `bundle.wire.line`.
@NullMarked
package org.briefingviewer.export.uima;

import org.jspecify.annotations.NullMarked;
