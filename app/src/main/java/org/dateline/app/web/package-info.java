/** The pages and their JSON twins: server-rendered, one response each, no front-end framework. */
@NullMarked
package org.dateline.app.web;

import org.jspecify.annotations.NullMarked;
