use super::{Item, Needs, Problem, Step, has_effect, inverse, permute, search::search};
use crate::{
    Program, compile,
    plan::{self, Memory},
};
use std::{collections::BTreeSet, fs, path::Path};

/// Marsaglia's xorshift.
struct Random(u64);

impl Random {
    fn below(&mut self, limit: usize) -> usize {
        self.0 ^= self.0 << 13;
        self.0 ^= self.0 >> 7;
        self.0 ^= self.0 << 17;
        (self.0 >> 11) as usize % limit
    }
}

/// Nodes that each read one to three earlier tensors and write one; some may write it over the
/// first, and some must keep their order.
fn random(random: &mut Random, nodes: usize) -> Problem {
    let item = |bytes: usize, is_input: bool| Item {
        bytes,
        readers: Vec::new(),
        is_input,
        is_output: false,
    };
    let mut problem = Problem::default();
    problem.tensors.push(item(1 + random.below(20), true));
    let mut last_effect = None;
    for node in 0..nodes {
        let mut reads = BTreeSet::new();
        for _ in 0..1 + random.below(3) {
            reads.insert(random.below(problem.tensors.len()));
        }
        let reads: Vec<usize> = reads.into_iter().collect();
        // Tensor 0 is the input, and node `n` writes tensor `n + 1`.
        let writers = reads.iter().filter_map(|tensor| tensor.checked_sub(1));
        let mut after: BTreeSet<usize> = writers.collect();
        if random.below(6) == 0 {
            after.extend(last_effect.replace(node));
        }
        let bytes = 1 + random.below(20);
        for tensor in &reads {
            problem.tensors[*tensor].readers.push(node);
        }
        let overwrites = random.below(2) == 0 && problem.tensors[reads[0]].bytes >= bytes;
        problem.tensors.push(item(bytes, false));
        problem.nodes.push(Step {
            reads,
            writes: vec![node + 1],
            after: after.into_iter().collect(),
            needs: Needs {
                results: bytes,
                first: bytes,
                in_place: if overwrites { vec![0] } else { Vec::new() },
                by_end: Vec::new(),
            },
        });
    }
    let last = problem.tensors.len() - 1;
    problem.tensors[last].is_output = true;
    problem.tensors[random.below(last + 1)].is_output = true;
    problem
}

/// The most that exists in an order, counted tensor by tensor.
fn peak(problem: &Problem, order: &[usize]) -> usize {
    let time = inverse(order);
    let life = |tensor: usize| {
        let item = &problem.tensors[tensor];
        let first = tensor.checked_sub(1).map_or(0, |writer| time[writer] + 1);
        let last = item.readers.iter().map(|reader| time[*reader] + 1).max();
        let last = if item.is_output {
            order.len() + 1
        } else {
            last.unwrap_or(first)
        };
        (first, last)
    };
    let sum = |now: usize| {
        let mut sum = 0;
        for tensor in 0..problem.tensors.len() {
            let (first, last) = life(tensor);
            let covers = now > 0 && first == now && {
                let step = &problem.nodes[order[now - 1]];
                let mut in_place = step.needs.in_place.iter();
                in_place.any(|&operand| life(step.reads[operand]).1 == now)
            };
            if first <= now && now <= last && !covers {
                sum += problem.tensors[tensor].bytes;
            }
        }
        sum
    };
    (0..order.len() + 1).map(sum).max().unwrap()
}

/// The lowest peak of all orders.
fn lowest(problem: &Problem, order: &mut Vec<usize>) -> usize {
    if order.len() == problem.nodes.len() {
        return peak(problem, order);
    }
    let mut best = usize::MAX;
    for node in 0..problem.nodes.len() {
        let mut after = problem.nodes[node].after.iter();
        if !order.contains(&node) && after.all(|before| order.contains(before)) {
            order.push(node);
            best = best.min(lowest(problem, order));
            order.pop();
        }
    }
    best
}

#[test]
fn no_order_of_a_small_graph_needs_less() {
    let mut numbers = Random(0x9e37_79b9_7f4a_7c15);
    let mut better = 0;
    for case in 0..240 {
        let problem = random(&mut numbers, 2 + case % 5);
        let given: Vec<usize> = (0..problem.nodes.len()).collect();
        assert_eq!(problem.peak(&given), peak(&problem, &given), "{problem:?}");
        let least = lowest(&problem, &mut Vec::new());
        match search(&problem) {
            Some(order) => {
                better += 1;
                for (position, &node) in order.iter().enumerate() {
                    let mut after = problem.nodes[node].after.iter();
                    assert!(after.all(|before| order[..position].contains(before)));
                }
                assert_eq!(peak(&problem, &order), least, "{problem:?}");
                assert!(least < peak(&problem, &given));
            }
            None => assert_eq!(peak(&problem, &given), least, "{problem:?}"),
        }
    }
    assert!(better > 40, "{better}");
}

#[test]
fn a_wide_graph_is_searched_within_bounds() {
    // 40 branches of three nodes, whose sets are far too many: a large tensor, a small one, a sum.
    let mut problem = Problem::default();
    let mut add = |bytes: usize, reads: Vec<usize>| {
        let node = problem.nodes.len();
        let tensor = problem.tensors.len();
        problem.tensors.push(Item {
            bytes,
            readers: Vec::new(),
            is_input: tensor == 0,
            is_output: false,
        });
        if tensor > 0 {
            for read in &reads {
                problem.tensors[*read].readers.push(node);
            }
            let writers = reads.iter().filter_map(|read| read.checked_sub(1));
            problem.nodes.push(Step {
                after: writers.collect(),
                reads,
                writes: vec![tensor],
                needs: Needs {
                    results: bytes,
                    first: bytes,
                    ..Needs::default()
                },
            });
        }
        tensor
    };
    let input = add(10, Vec::new());
    let large: Vec<usize> = (0..40).map(|n| add(1000 + n % 7, vec![input])).collect();
    let small: Vec<usize> = large.iter().map(|large| add(10, vec![*large])).collect();
    let mut sum = input;
    for small in small {
        sum = add(10, vec![sum, small]);
    }
    problem.tensors[sum].is_output = true;
    let given: Vec<usize> = (0..problem.nodes.len()).collect();
    assert!(problem.peak(&given) > 40_000);
    let order = search(&problem).unwrap();
    assert!(peak(&problem, &order) < 1100);
}

#[test]
fn a_permutation_is_undone_by_its_inverse() {
    let order = [2, 0, 3, 1];
    let mut list = vec!["a", "b", "c", "d"];
    permute(&mut list, &order);
    assert_eq!(list, ["c", "a", "d", "b"]);
    permute(&mut list, &inverse(&order));
    assert_eq!(list, ["a", "b", "c", "d"]);
}

fn fixture(name: &str) -> Program {
    let models = Path::new(env!("CARGO_MANIFEST_DIR")).join("../fixtures/models");
    compile(&fs::read(models.join(name).with_extension("tflite")).unwrap()).unwrap()
}

#[test]
fn branches_run_one_after_another() {
    let program = fixture("branches");
    let (graph, calls) = (&program.graph, &program.calls);
    // The order of the file, which is level by level.
    let mut in_file: Vec<usize> = (0..graph.nodes.len()).collect();
    in_file.sort_by_key(|&node| graph.nodes[node].index);
    assert!(!in_file.is_sorted());
    let (mut other, mut other_calls) = (graph.clone(), calls.clone());
    permute(&mut other.nodes, &in_file);
    permute(&mut other_calls, &in_file);
    let needed = plan::plan(&other, &other_calls, Memory::Overlap, None).end();
    assert!(program.plan.end() < needed);
    // Where nothing overlaps: two of the wide tensors are 2 * 10 * 9 * 12 bytes.
    let whole = |graph, calls| Problem::new(graph, calls, None).unwrap();
    let given: Vec<usize> = (0..graph.nodes.len()).collect();
    assert!(whole(&other, &other_calls).peak(&given) > 2160);
    assert!(whole(graph, calls).peak(&given) < 2160);
    // What is reported of a node goes with it.
    for (node, operator) in graph.nodes.iter().zip(&program.report.operators) {
        assert_eq!(operator.output, graph.tensor(node.outputs[0]).name);
    }
    for (node, whole) in graph.nodes.iter().zip(&program.whole.nodes) {
        assert_eq!(node.index, whole.index);
    }
}

#[test]
fn what_is_kept_between_invocations_is_read_and_written_in_order() {
    let program = fixture("audio_preprocessor");
    let (graph, calls) = (&program.graph, &program.calls);
    let problem = Problem::new(graph, calls, None).unwrap();
    let effects = (0..graph.nodes.len()).filter(|&node| has_effect(graph, calls, node));
    let effects: Vec<usize> = effects.collect();
    assert!(!effects.is_empty());
    for pair in effects.windows(2) {
        assert!(problem.nodes[pair[1]].after.contains(&pair[0]));
    }
}
