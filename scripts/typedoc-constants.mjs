// A plugin of typedoc: constants stand in a group for each prefix, behind the functions and classes, so that two thousand
// names do not bury them. The groups are those of the exported `constants`.
import { createRequire } from 'node:module';
import { Comment, CommentTag, Converter, ReflectionKind } from 'typedoc';

const { constants } = createRequire(import.meta.url)('..');
const groupOf = new Map(
  Object.entries(constants).flatMap(([group, members]) => Object.keys(members).map((name) => [name, group])),
);

export function load(app) {
  app.converter.on(Converter.EVENT_RESOLVE_BEGIN, (context) => {
    for (const reflection of context.project.getReflectionsByKind(ReflectionKind.Variable)) {
      if (!reflection.sources?.some(({ fullFileName }) => fullFileName.endsWith('constants/generated.ts'))) continue;
      const group = groupOf.get(reflection.name) ?? 'of other systems';
      reflection.comment ??= new Comment();
      reflection.comment.blockTags.push(
        new CommentTag('@group', [{ kind: 'text', text: `Constants: ${group.replace('errno', 'error numbers')}` }]),
      );
    }
  });
}
