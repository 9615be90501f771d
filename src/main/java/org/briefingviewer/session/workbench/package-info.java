// SPDX-License-Identifier: Apache-2.0
/// The models of one window together: a [Workbench].
@NullMarked
package org.briefingviewer.session.workbench;

import org.jspecify.annotations.NullMarked;
