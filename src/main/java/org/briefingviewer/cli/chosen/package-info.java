// SPDX-License-Identifier: Apache-2.0

/// What the command line lets a person choose of one format and of no other: [BriefOptions],
/// [StageOptions], [TemplateOptions].
@NullMarked
package org.briefingviewer.cli.chosen;

import org.jspecify.annotations.NullMarked;
