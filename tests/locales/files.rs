//! The locale files as trees: what stands in them, and what a pattern holds.

use fluent_syntax::ast::{CallArguments, Entry, Expression, InlineExpression, Pattern, PatternElement, Variant};
use fluent_syntax::parser;
use shirube_words::language::Language;

/// Stands for a value in a wording.
pub(crate) const VALUE: char = '\u{FFFC}';

/// A message, an attribute or a term, with where it stands.
pub(crate) struct Told {
    /// The file's name, without the language's folder.
    pub(crate) file: &'static str,
    /// The id; a term's begins with a hyphen.
    pub(crate) id: String,
    pub(crate) attribute: Option<&'static str>,
    pub(crate) pattern: Pattern<&'static str>,
}

/// What a pattern holds beside its words.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) enum Part<'p> {
    Variable(&'p str),
    Message(&'p str),
    Term(&'p str),
    /// The form in which a term is asked for.
    Form(&'p str, &'p str),
    Function(&'p str),
}

/// Everything a language's files say.
pub(crate) fn told(language: &Language) -> Vec<Told> {
    let mut told = Vec::new();
    for (path, text) in shirube_words::files(&language.id) {
        let file = path.rsplit('/').next().unwrap_or(path);
        let resource = parser::parse(text).unwrap_or_else(|(_, problems)| panic!("{path}: {problems:?}"));
        for entry in resource.body {
            let (id, value, attributes) = match entry {
                Entry::Message(message) => (message.id.name.to_owned(), message.value, message.attributes),
                Entry::Term(term) => (format!("-{}", term.id.name), Some(term.value), term.attributes),
                Entry::Comment(_) | Entry::GroupComment(_) | Entry::ResourceComment(_) => continue,
                Entry::Junk { content } => panic!("{path}: {content}"),
            };
            told.extend(value.map(|pattern| Told { file, id: id.clone(), attribute: None, pattern }));
            let attributes = attributes.into_iter();
            told.extend(attributes.map(|attribute| Told {
                file,
                id: id.clone(),
                attribute: Some(attribute.id.name),
                pattern: attribute.value,
            }));
        }
    }
    assert!(!told.is_empty(), "{} has no words yet", language.id);
    told
}

impl Told {
    pub(crate) fn is_term(&self) -> bool {
        self.id.starts_with('-')
    }

    /// The id, with the attribute.
    pub(crate) fn name(&self) -> String {
        self.attribute.map_or_else(|| self.id.clone(), |attribute| format!("{}.{attribute}", self.id))
    }

    /// What the pattern holds, in order, those of its variants too.
    pub(crate) fn parts(&self) -> Vec<Part<'_>> {
        let mut parts = Vec::new();
        of_pattern(&self.pattern, &mut parts);
        parts
    }

    /// The values it has to be given, once each and in order. What a term is told stays with the term.
    pub(crate) fn variables(&self) -> Vec<&str> {
        let variables = self.parts().into_iter().filter_map(|part| match part {
            Part::Variable(name) => Some(name),
            Part::Message(_) | Part::Term(_) | Part::Form(..) | Part::Function(_) => None,
        });
        let mut variables: Vec<&str> = variables.collect();
        variables.sort_unstable();
        variables.dedup();
        variables
    }

    /// Its words: those of the pattern, and those of each variant in it, with [`VALUE`] where a value goes.
    pub(crate) fn wordings(&self) -> Vec<String> {
        let mut wordings = Vec::new();
        wording(&self.pattern, &mut wordings);
        wordings
    }

    /// The choices it makes: by which value, among which variants.
    pub(crate) fn choices(&self) -> Vec<(&str, &[Variant<&'static str>])> {
        let mut choices = Vec::new();
        choices_in(&self.pattern, &mut choices);
        choices
    }
}

fn expressions<'p>(pattern: &'p Pattern<&'static str>) -> impl Iterator<Item = &'p Expression<&'static str>> {
    pattern.elements.iter().filter_map(|element| match element {
        PatternElement::Placeable { expression } => Some(expression),
        PatternElement::TextElement { .. } => None,
    })
}

fn of_pattern<'p>(pattern: &'p Pattern<&'static str>, parts: &mut Vec<Part<'p>>) {
    expressions(pattern).for_each(|expression| of_expression(expression, parts));
}

fn of_expression<'p>(expression: &'p Expression<&'static str>, parts: &mut Vec<Part<'p>>) {
    match expression {
        Expression::Inline(inline) => of_inline(inline, parts),
        Expression::Select { selector, variants } => {
            of_inline(selector, parts);
            for variant in variants {
                of_pattern(&variant.value, parts);
            }
        }
    }
}

fn of_inline<'p>(inline: &'p InlineExpression<&'static str>, parts: &mut Vec<Part<'p>>) {
    match inline {
        InlineExpression::VariableReference { id } => parts.push(Part::Variable(id.name)),
        InlineExpression::MessageReference { id, .. } => parts.push(Part::Message(id.name)),
        InlineExpression::TermReference { id, arguments, .. } => {
            parts.push(Part::Term(id.name));
            let CallArguments { positional, named } = arguments.clone().unwrap_or_default();
            assert!(positional.is_empty(), "-{}: a term is told by name", id.name);
            for argument in named {
                let InlineExpression::StringLiteral { value } = argument.value else {
                    panic!("-{}: {} is not a word", id.name, argument.name.name);
                };
                assert_eq!(argument.name.name, "form", "-{} is told its form only", id.name);
                parts.push(Part::Form(id.name, value));
            }
        }
        InlineExpression::FunctionReference { id, arguments } => {
            parts.push(Part::Function(id.name));
            arguments.positional.iter().for_each(|argument| of_inline(argument, parts));
        }
        InlineExpression::Placeable { expression } => of_expression(expression, parts),
        InlineExpression::StringLiteral { .. } | InlineExpression::NumberLiteral { .. } => {}
    }
}

fn wording(pattern: &Pattern<&'static str>, wordings: &mut Vec<String>) {
    let mut words = String::new();
    for element in &pattern.elements {
        match element {
            PatternElement::TextElement { value } => words.push_str(value),
            PatternElement::Placeable { expression: Expression::Inline(inline) } => match inline {
                InlineExpression::StringLiteral { value } | InlineExpression::NumberLiteral { value } => {
                    words.push_str(value);
                }
                InlineExpression::FunctionReference { .. }
                | InlineExpression::MessageReference { .. }
                | InlineExpression::TermReference { .. }
                | InlineExpression::VariableReference { .. }
                | InlineExpression::Placeable { .. } => words.push(VALUE),
            },
            PatternElement::Placeable { expression: Expression::Select { variants, .. } } => {
                for variant in variants {
                    wording(&variant.value, wordings);
                }
                words.push(VALUE);
            }
        }
    }
    wordings.push(words);
}

fn choices_in<'p>(pattern: &'p Pattern<&'static str>, choices: &mut Vec<(&'p str, &'p [Variant<&'static str>])>) {
    for expression in expressions(pattern) {
        if let Expression::Select { selector, variants } = expression {
            let InlineExpression::VariableReference { id } = selector else {
                panic!("a choice is made by a value that is given");
            };
            choices.push((id.name, variants));
            for variant in variants {
                choices_in(&variant.value, choices);
            }
        }
    }
}
